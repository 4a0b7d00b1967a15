import { useFetcher } from "@remix-run/react";
import type { LucideIcon } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { Refusal } from "../domain/refusal";
import { useLanguage, useWords } from "../text/words";
import { common } from "../text/words/common";
import { reasonIn } from "../text/words/reasons";
import { Banner } from "./banner";
import { Button, type ButtonKind, type ButtonSize } from "./button";
import { Dialog } from "./dialog";
import { Amendment, isSealed } from "./organize/amendment";
import { TextArea } from "./text-input";

type Answer = { refusal?: Refusal | null; unreachable?: true };

/**
 * A button that asks before it acts, and asks why. It sends `reason` and `fields` to `action`; a refusal is said inside,
 * with the reason still there, and the dialog closes when it is done.
 */
export function ConfirmForm({
  label,
  title,
  confirm,
  action,
  method = "post",
  fields = {},
  reason = "required",
  kind = "danger",
  size,
  icon,
  disabled,
  ariaLabel,
  children,
}: {
  /** on the button that opens it */
  label: ReactNode;
  title: ReactNode;
  /** on the button that does it */
  confirm: ReactNode;
  action?: string;
  method?: "post" | "delete" | "put" | "patch";
  /** sent along, by name */
  fields?: { [name: string]: string };
  reason?: "required" | "optional" | "none";
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: LucideIcon;
  disabled?: boolean;
  ariaLabel?: string;
  /** what will happen */
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const fetcher = useFetcher<Answer>();
  const words = useWords(common);
  const language = useLanguage();
  const refusal = fetcher.data?.refusal;
  const lost = fetcher.data?.unreachable === true && fetcher.state === "idle";
  const [sealed, setSealed] = useState<Refusal | null>(null);
  if (isSealed(refusal) && refusal && sealed === null) setSealed(refusal);
  const done = fetcher.state === "idle" && fetcher.data !== undefined && !refusal && !lost;

  useEffect(() => {
    if (!done) return;
    setOpen(false);
    setSealed(null);
  }, [done]);

  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon={icon}
        disabled={disabled}
        aria-label={ariaLabel}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <fetcher.Form method={method} action={action} className="flex flex-col gap-4">
          {children && <div>{children}</div>}
          {sealed && <Amendment refusal={sealed} />}
          {refusal && !isSealed(refusal) && <Banner tone="danger">{reasonIn(refusal, language)}</Banner>}
          {lost && <Banner tone="danger">{words.form.unreachable}</Banner>}
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {reason !== "none" && (
            <TextArea
              name="reason"
              label={words.form.reason}
              hint={words.form.reasonHint}
              optional={reason === "optional"}
              required={reason === "required"}
              rows={2}
              maxLength={2000}
            />
          )}
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{words.actions.cancel}</Button>
            <Button type="submit" kind={kind === "danger" ? "danger" : "primary"} disabled={fetcher.state !== "idle"}>
              {fetcher.state === "idle" ? confirm : words.form.working}
            </Button>
          </div>
        </fetcher.Form>
      </Dialog>
    </>
  );
}
