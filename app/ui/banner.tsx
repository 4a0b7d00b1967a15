import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const looks = {
  info: { icon: Info, frame: "border-info bg-info-soft", mark: "text-info" },
  ok: { icon: CircleCheck, frame: "border-ok bg-ok-soft", mark: "text-ok" },
  warn: { icon: TriangleAlert, frame: "border-warn bg-warn-soft", mark: "text-warn" },
  danger: { icon: OctagonAlert, frame: "border-danger bg-danger-soft", mark: "text-danger" },
};

/** Something that people must know now. A danger is read out at once, the others when the reader is free. */
export function Banner({
  tone = "info",
  title,
  actions,
  className,
  children,
}: {
  tone?: keyof typeof looks;
  title?: ReactNode;
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  const { icon: Icon, frame, mark } = looks[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={classNames("flex flex-wrap items-start gap-3 rounded-md border px-4 py-3 text-ink", frame, className)}
    >
      <Icon aria-hidden className={classNames("mt-0.5 size-5 shrink-0", mark)} />
      <div className="min-w-0 flex-1 basis-52">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
      </div>
      {actions && <div className="flex max-w-full shrink-0 flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
