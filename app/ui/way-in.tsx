import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** One of the first page's doors: who it is for, and what opens it. */
export function WayIn({
  icon: Icon,
  title,
  text,
  actions,
}: {
  icon: LucideIcon;
  title: ReactNode;
  text?: ReactNode;
  actions: ReactNode;
}) {
  return (
    <section className="flex flex-1 basis-80 flex-wrap items-center justify-between gap-x-5 gap-y-3 rounded-md border border-line bg-surface px-4 py-3 shadow-card sm:px-5 sm:py-4">
      <div className="flex min-w-0 flex-1 basis-36 items-start sm:basis-52 gap-3">
        <Icon aria-hidden strokeWidth={1.75} className="mt-0.5 size-6 shrink-0 text-brand" />
        <div className="min-w-0">
          <h2 className="font-semibold">{title}</h2>
          {text && <p className="hidden text-quiet text-sm sm:block">{text}</p>}
        </div>
      </div>
      <div className="flex flex-wrap gap-3">{actions}</div>
    </section>
  );
}
