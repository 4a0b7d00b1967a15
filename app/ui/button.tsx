import { Link, type LinkProps } from "@remix-run/react";
import type { LucideIcon } from "lucide-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names";

export type ButtonKind = "primary" | "quiet" | "danger";
export type ButtonSize = "small" | "normal" | "touch";

type Look = { kind?: ButtonKind; size?: ButtonSize; icon?: LucideIcon; children?: ReactNode };

const kinds = {
  primary: "border-transparent bg-brand-fill text-on-fill hover:bg-brand-strong",
  quiet: "border-edge bg-surface text-ink hover:bg-sunken",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
};
const sizes = {
  small: "min-h-9 px-3 py-1 text-sm gap-1.5",
  normal: "min-h-11 px-4 py-2 text-base gap-2",
  touch: "touch px-6 py-3 text-lg gap-2.5",
};
const base =
  "inline-flex items-center justify-center rounded-md border font-semibold no-underline transition-colors select-none " +
  "disabled:border-line disabled:bg-sunken disabled:text-quiet";

function look(kind: ButtonKind, size: ButtonSize, className?: string) {
  return classNames(base, kinds[kind], sizes[size], className);
}

function Inside({ icon: Icon, children }: Look) {
  return (
    <>
      {Icon && <Icon aria-hidden className="size-[1.15em] shrink-0" />}
      {children}
    </>
  );
}

/** A button; of type `button` unless it says `submit`. An icon alone needs an `aria-label`. */
export function Button({
  kind = "quiet",
  size = "normal",
  icon,
  children,
  className,
  type = "button",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className={look(kind, size, className)} {...rest}>
      <Inside icon={icon}>{children}</Inside>
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind = "quiet", size = "normal", icon, children, className, ...rest }: Look & LinkProps) {
  return (
    <Link className={look(kind, size, typeof className === "string" ? className : undefined)} {...rest}>
      <Inside icon={icon}>{children}</Inside>
    </Link>
  );
}
