import type { LucideIcon } from "lucide-react";

/** A small button on a row. Where it cannot act it is only greyed: a disabled button would lose the keyboard's focus. */
export function Tool({
  icon: Icon,
  label,
  disabled,
  act,
}: {
  icon: LucideIcon;
  label: string;
  disabled?: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={act}
      className="inline-grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink aria-disabled:opacity-35"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
