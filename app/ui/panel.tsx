import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** A framed part of a page; with a title it is a landmark of that name. `flush` lets a table reach the frame. */
export function Panel({
  title,
  actions,
  hint,
  flush = false,
  className,
  children,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  hint?: ReactNode;
  flush?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={title === undefined ? undefined : id}
      className={classNames("overflow-hidden rounded-md border border-line bg-surface shadow-card", className)}
    >
      {(title !== undefined || actions) && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-3">
          <div className="min-w-0">
            <h2 id={id} className="font-semibold text-lg">
              {title}
            </h2>
            {hint && <p className="text-quiet text-sm">{hint}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      <div className={flush ? "" : "p-4"}>{children}</div>
    </section>
  );
}
