import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** A place with nothing in it yet: what belongs here, and what to do next. */
export function Empty({
  title,
  icon: Icon,
  actions,
  children,
}: {
  title: ReactNode;
  icon?: LucideIcon;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-10 text-center">
      {Icon && <Icon aria-hidden strokeWidth={1.5} className="size-9 text-gold" />}
      <p className="font-semibold text-lg">{title}</p>
      {children && <div className="max-w-prose text-quiet">{children}</div>}
      {actions && <div className="mt-1 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
