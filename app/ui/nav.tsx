import { Link } from "@remix-run/react";
import { classNames } from "./class-names";

/** `here`: it leads to where one is, or to the section that one is in. */
export type NavItem = { to: string; label: string; here: boolean };
type Props = { label: string; items: readonly NavItem[]; className?: string };

/** Links to the sections beside this one; the present one is marked by a bar and to those who listen. */
export function Nav({ label, items, className }: Props) {
  return (
    <nav aria-label={label} className={classNames("overflow-x-auto", className)}>
      <ul className="flex min-w-max gap-1">
        {items.map(({ to, label: name, here }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={here ? "page" : undefined}
              className={classNames(
                "-outline-offset-2 inline-flex min-h-11 items-center whitespace-nowrap border-b-3 px-3 font-medium text-sm no-underline",
                here ? "border-brand text-brand" : "border-transparent text-quiet hover:border-line hover:text-ink",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of one section, as a row of its own under the sections. */
export function SubNav({ label, items, className }: Props) {
  return (
    <nav aria-label={label} className={classNames("overflow-x-auto border-line border-t bg-paper pt-2", className)}>
      <ul className="flex min-w-max gap-1">
        {items.map(({ to, label: name, here }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={here ? "page" : undefined}
              className={classNames(
                "-outline-offset-2 inline-flex min-h-9 items-center whitespace-nowrap rounded-md px-3 text-sm no-underline",
                here ? "bg-surface font-medium text-ink shadow-card" : "text-quiet hover:bg-surface hover:text-ink",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
