import { NavLink } from "@remix-run/react";
import type { LucideIcon } from "lucide-react";
import { classNames } from "./class-names";

export type NavItem = { to: string; label: string; icon?: LucideIcon; end?: boolean; count?: number };

/** Links to the pages beside this one; the present one is marked by a bar and to those who listen. */
export function Nav({ label, items, className }: { label: string; items: readonly NavItem[]; className?: string }) {
  return (
    <nav aria-label={label} className={classNames("overflow-x-auto", className)}>
      <ul className="flex min-w-max gap-1">
        {items.map(({ to, label: name, icon: Icon, end, count }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className={({ isActive }) =>
                classNames(
                  "-outline-offset-2 inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-b-3 px-3 font-medium text-sm",
                  isActive
                    ? "border-brand text-brand"
                    : "border-transparent text-quiet hover:border-line hover:text-ink",
                )
              }
            >
              {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
              {name}
              {count !== undefined && <span className="figures text-quiet text-xs">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
