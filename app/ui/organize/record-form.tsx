import { useBeforeUnload } from "@remix-run/react";
import { type FocusEvent, type ReactNode, useCallback, useRef } from "react";
import { amendment } from "~/domain/change";
import { useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { forms } from "~/text/words/organize/forms";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { useHydrated } from "../hydrated";
import { Amendment, isSealed } from "./amendment";
import { errorsIn, isDone, isStale, isUnreachable, nextIn, refusalIn, whoIn } from "./answer";
import { Conflicts } from "./conflicts";
import { isWriting, labelOf } from "./controls";
import { type Entry, entriesOf, type Values } from "./entry";
import { FormState, type FormStateKind } from "./form-state";
import { useSaveKey } from "./keys";
import { useOther } from "./others";
import { useSending } from "./sending";
import { useTold } from "./told";
import { useUnsaved } from "./unsaved";

/**
 * A form over a part of the contest. It sends itself without leaving the page; what is refused is said at its field and
 * everything typed stays. A form over what is there already saves by itself; one that makes something, and one whose
 * button says what it does, waits for the button. What somebody else changed meanwhile comes in quietly; where both
 * changed the same, both values are shown with the choice. One without a revision that stays on the page is empty again once
 * it is done.
 */
export function RecordForm({
  action,
  revision,
  values,
  save,
  autosave = revision !== undefined && save === undefined,
  extra,
  multipart = false,
  long = false,
  bare = false,
  label,
  typed,
  className,
  children,
}: {
  action?: string;
  /** the contest's revision that `values` are of; none where nothing is there yet */
  revision?: number;
  values: Values;
  /** on the button */
  save?: ReactNode;
  /** false: only the button saves, as where a change needs its reason */
  autosave?: boolean;
  /** further buttons */
  extra?: ReactNode;
  multipart?: boolean;
  /** longer than a screen: the button stays in sight */
  long?: boolean;
  /** nothing is in it yet: the button comes with what is typed */
  bare?: boolean;
  /** names the form to those who listen */
  label?: string;
  /** told what the form holds, at first and after each change of it */
  typed?: (form: FormData) => void;
  className?: string;
  children: (entry: Entry) => ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending({ form, values, revision, autosave });
  const { answer, busy, conflicts, dirty, sealing, stamps, version, seen, Form } = sending;
  const words = useWords(common);
  const said = useWords(forms);
  const other = useOther();
  const hydrated = useHydrated();
  const errors = errorsIn(answer);
  const wrong = Object.entries(errors).filter(([, says]) => says !== null);
  const stale = isStale(answer) && !autosave && conflicts.length === 0 && dirty;
  const next = nextIn(answer);

  useUnsaved(next === null && (autosave ? dirty || busy : dirty && !busy), sending.save);
  useBeforeUnload(useCallback((event) => (dirty ? event.preventDefault() : undefined), [dirty]));
  const change = useTold(form, typed, version);
  useSaveKey(form, dirty);
  const touch = (how?: "removed") => {
    if (isWriting()) return;
    sending.edited(how);
    change();
  };
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof HTMLButtonElement && to.type === "submit")) sending.left();
  };

  return (
    <Form
      ref={form}
      method="post"
      action={action}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
      aria-label={label}
      onInput={() => touch()}
      onChange={change}
      onBlur={leave}
      onSubmit={sending.submitted}
      className={className ?? "flex flex-col gap-5"}
    >
      {revision !== undefined && <input type="hidden" name="seen" value={seen} />}
      <div key={version} className="contents">
        {children(entriesOf({ values, errors, conflicts, stamps, nowIs: said.nowIs, touch }))}
      </div>
      <Conflicts by={whoIn(answer) || other} conflicts={conflicts} choose={choose} />
      {stale && <Banner tone="warn">{said.stale(whoIn(answer))}</Banner>}
      {sealing && <Amendment refusal={sealing} missing={Boolean(errors[amendment])} />}
      {errors[""] && !isStale(answer) && !isSealed(refusalIn(answer)) && <Banner tone="danger">{errors[""]}</Banner>}
      {isUnreachable(answer) && !busy && !autosave && <Banner tone="danger">{words.form.unreachable}</Banner>}
      <div
        data-sticks={long || undefined}
        className={classNames(
          "flex flex-wrap items-center gap-3",
          long && "sticky bottom-0 z-10 -mx-4 border-line border-t bg-paper px-4 py-3",
        )}
      >
        {(!bare || dirty || busy) && (
          <Button type="submit" kind="primary" disabled={(busy && !autosave) || !hydrated}>
            {busy && !autosave ? words.form.working : (save ?? words.actions.save)}
          </Button>
        )}
        {dirty && !busy && revision !== undefined && <Button onClick={sending.reset}>{said.reset}</Button>}
        {extra}
        <FormState kind={stateNow()} at={autosave ? sending.savedAt : null} wrong={whatIsWrong()} />
      </div>
    </Form>
  );

  function choose(field: string, theirs: boolean) {
    sending.choose(field, theirs);
    if (!theirs) sending.edited();
  }

  function stateNow(): FormStateKind {
    if (conflicts.length > 0) return "conflict";
    if (busy) return autosave ? "busy" : "clean";
    if (isUnreachable(answer) && autosave && dirty) return "lost";
    if (wrong.length > 0 && !isStale(answer)) return "wrong";
    if (sending.removed) return "removed";
    if (dirty) return autosave ? "typing" : "clean";
    return isDone(answer) ? "saved" : "clean";
  }

  /** One field by its name and message; of several, how many. */
  function whatIsWrong(): string {
    // The banner over the field says the rest.
    if (isSealed(refusalIn(answer))) return said.amendment.missing;
    const fields = wrong.filter(([field]) => field !== "");
    const [first] = fields.length > 0 ? fields : wrong;
    if (!first || !form.current) return "";
    if (fields.length > 1) return said.wrongFields(String(fields.length));
    const name = first[0] === "" ? "" : labelOf(form.current, first[0]);
    return [name, first[1]?.[0]].filter(Boolean).join(": ");
  }
}
