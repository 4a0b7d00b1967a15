import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../text/words";
import { common } from "../../text/words/common";
import { Button, type ButtonSize } from "../button";
import { Dialog } from "../dialog";
import { FieldError } from "../field";
import { TextArea } from "../text-input";
import type { Asked } from "./deed";
import type { useDeed } from "./use-deed";

/** Asks for what a deed needs. What was typed stays until the server has taken it. */
export function DeedDialog({
  ask,
  deed,
  confirm,
  size,
  onClose,
  onSubmit,
}: {
  ask: Asked;
  deed: ReturnType<typeof useDeed>;
  confirm: ReactNode;
  size: ButtonSize;
  onClose: () => void;
  onSubmit: (typed: { [name: string]: string }) => void;
}) {
  const words = useWords(common);
  const big = size === "touch" ? "touch" : "normal";
  const form = useRef<HTMLFormElement>(null);
  // The dialog opens with the focus on its cross; people come to type, or to agree.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, textarea, button[type=submit]")?.focus();
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    onSubmit(Object.fromEntries(typed));
  };
  return (
    <Dialog open onClose={onClose} title={ask.title}>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4 text-base">
        {ask.text && <p className="text-quiet">{ask.text}</p>}
        {ask.fields?.(deed.errors)}
        {ask.reason && (
          <TextArea
            name="reason"
            label={words.form.reason}
            hint={words.form.reasonHint}
            rows={3}
            required
            error={deed.errors.reason}
          />
        )}
        {deed.general && (
          <div role="alert">
            <FieldError>{deed.general}</FieldError>
          </div>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button size={big} onClick={onClose}>
            {words.actions.cancel}
          </Button>
          <Button type="submit" size={big} kind={ask.danger ? "danger" : "primary"} disabled={deed.busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
