import type { LucideIcon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, type ButtonKind, type ButtonSize } from "../button";
import { FieldError } from "../field";
import type { Errors } from "./context";
import { DeedDialog } from "./deed-dialog";
import { type DeedTarget, useDeed } from "./use-deed";

/** What is asked before a deed is done. */
export type Asked = {
  title: ReactNode;
  text?: ReactNode;
  /** A reason is asked for, beside the fields. */
  reason?: boolean;
  fields?: (errors: Errors) => ReactNode;
  danger?: boolean;
  /** What the button says that does it; without, what the one says that asked. */
  confirm?: ReactNode;
};

/**
 * A button that does one deed at the desk: at once, or, with `ask`, after a dialog. With `askWhenRefused` the dialog comes
 * only if the rules want a reason. What is refused is said right under the button, or in the dialog, where it was typed.
 */
export function Deed({
  ask,
  askWhenRefused = false,
  kind,
  size = "small",
  icon,
  shortcut,
  className,
  onDone,
  children,
  ...target
}: DeedTarget & {
  ask?: Asked;
  askWhenRefused?: boolean;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** One key, listed under `?`; it presses this button while it is on the screen. */
  shortcut?: string;
  className?: string;
  onDone?: () => void;
  children: ReactNode;
}) {
  const deed = useDeed(target);
  // What the button stood for when the dialog was opened: the screen behind it goes on changing.
  const [asking, setAsking] = useState<DeedTarget["fields"] | null>(null);
  const open = () => setAsking(target.fields ?? {});

  const go = async (typed?: { [name: string]: string }) => {
    const outcome = await deed.run({ ...asking, ...typed });
    if (outcome === "done") {
      setAsking(null);
      onDone?.();
    } else if (askWhenRefused && outcome.reason) open();
  };
  const said = asking ? null : (deed.general ?? Object.values(deed.errors)[0]?.[0] ?? null);

  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon={icon}
        className={className}
        aria-keyshortcuts={shortcut}
        disabled={deed.busy && !asking}
        onClick={() => {
          if (!ask || askWhenRefused) return go();
          deed.forget();
          open();
        }}
      >
        {children}
        {shortcut && size !== "touch" && (
          <kbd
            aria-hidden
            className="ml-1 rounded-sm border border-current px-1 font-normal text-xs opacity-80 pointer-coarse:hidden"
          >
            {shortcut}
          </kbd>
        )}
      </Button>
      {said && (
        <span role="alert" className="order-last basis-full">
          <FieldError>{said}</FieldError>
        </span>
      )}
      {ask && asking && (
        <DeedDialog
          ask={ask}
          deed={deed}
          confirm={ask.confirm ?? children}
          size={size}
          onClose={() => setAsking(null)}
          onSubmit={go}
        />
      )}
    </>
  );
}
