import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { PageHeader } from "./page-header";
import { Panel } from "./panel";
import { WorkShell } from "./work-shell";

/** The frame of the pages at which people come in: one narrow form, and below it the other way in. */
export function DoorShell({
  title,
  lead,
  above,
  below,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** slot for banners */
  above?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}) {
  return (
    <WorkShell language={<LanguageSwitch />} width="narrow">
      <div className="mx-auto max-w-lg">
        <PageHeader title={title}>{lead}</PageHeader>
        <div className="flex flex-col gap-6">
          {above}
          <Panel>{children}</Panel>
          {below}
        </div>
      </div>
    </WorkShell>
  );
}

/** The other way in: who it is for, and where it leads. */
export function OtherWay({ title, hint, link }: { title: ReactNode; hint?: ReactNode; link: ReactNode }) {
  return (
    <aside className="flex flex-wrap items-center justify-between gap-3 px-1">
      <div>
        <p className="font-semibold">{title}</p>
        {hint && <p className="text-quiet text-sm">{hint}</p>}
      </div>
      {link}
    </aside>
  );
}
