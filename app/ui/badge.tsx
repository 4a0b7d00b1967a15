import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Tone = "neutral" | "ok" | "warn" | "danger" | "info" | "brand" | "gold";

const tones: { [T in Tone]: string } = {
  neutral: "border-line bg-sunken text-quiet",
  ok: "border-transparent bg-ok-soft text-ok",
  warn: "border-transparent bg-warn-soft text-warn",
  danger: "border-transparent bg-danger-soft text-danger",
  info: "border-transparent bg-info-soft text-info",
  brand: "border-transparent bg-brand-soft text-brand",
  gold: "border-gold bg-gold-soft text-ink",
};

/** A short word about a thing, in a chip. It says in words what its colour says. */
export function Badge({
  tone = "neutral",
  icon: Icon,
  className,
  title,
  children,
}: {
  tone?: Tone;
  icon?: LucideIcon;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={classNames(
        "inline-flex items-center gap-[0.35em] whitespace-nowrap rounded-full border px-[0.65em] py-[0.15em] font-medium text-xs",
        tones[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />}
      {children}
    </span>
  );
}
