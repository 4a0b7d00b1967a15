import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { classNames } from "./class-names";

/** What scrolls must be reachable by keyboard, though it is no control. */
const byKeyboard = { tabIndex: 0 };

/**
 * A dense table. It scrolls sideways by itself, and with `tall` downwards too, under a head that stays. `caption` names
 * it to those who listen; `showCaption` to all.
 */
export function Table({
  caption,
  showCaption = false,
  tall = false,
  head,
  className,
  children,
}: {
  caption: string;
  showCaption?: boolean;
  tall?: boolean;
  head: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={caption}
      {...byKeyboard}
      className={classNames("relative overflow-x-auto", tall && "max-h-[70dvh] overflow-y-auto", className)}
    >
      <table className="w-full border-collapse text-left text-sm">
        <caption className={showCaption ? "px-3 py-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead className={classNames("bg-sunken text-quiet", tall && "sticky top-0 z-10")}>{head}</thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  );
}

/** A head cell; `numeric` sets it right, over its figures. For the head of a row give `scope="row"`. */
export function Th({
  numeric = false,
  className,
  scope = "col",
  ...rest
}: { numeric?: boolean } & ThHTMLAttributes<HTMLTableCellElement>) {
  const row = scope === "row" || scope === "rowgroup";
  return (
    <th
      scope={scope}
      className={classNames(
        "px-3 py-2 font-semibold",
        row && "text-ink",
        numeric && "whitespace-nowrap text-right",
        className,
      )}
      {...rest}
    />
  );
}

/** A cell; `numeric` sets figures of one width, right. */
export function Td({
  numeric = false,
  className,
  ...rest
}: { numeric?: boolean } & TdHTMLAttributes<HTMLTableCellElement>) {
  return (
    <td
      className={classNames("px-3 py-2 align-top", numeric && "figures whitespace-nowrap text-right", className)}
      {...rest}
    />
  );
}
