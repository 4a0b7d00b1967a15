import { type ReactNode, useId } from "react";
import { classNames } from "../class-names";

/** One box of the right-hand column. */
export function Side({
  title,
  note,
  className,
  children,
}: {
  title: string;
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("border-line border-b px-3 py-2 text-sm", className)}>
      <div className="flex items-baseline justify-between gap-2">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {note && <span className="text-right text-quiet text-xs">{note}</span>}
      </div>
      {children}
    </section>
  );
}
