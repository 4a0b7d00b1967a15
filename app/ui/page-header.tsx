import type { ReactNode } from "react";
import { SampleMark } from "./sample-mark";

/** What a page is about: the one `h1`, a line below it, and the page's main deeds. */
export function PageHeader({
  title,
  above,
  sample = false,
  actions,
  children,
}: {
  title: ReactNode;
  /** a short line over the title: where one is */
  above?: ReactNode;
  sample?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {above && <p className="text-quiet text-sm">{above}</p>}
        <h1 className="font-bold text-2xl">
          {title} {sample && <SampleMark className="ml-1 align-middle" />}
        </h1>
        {children && <div className="mt-1 max-w-prose text-quiet">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
