import { useBeforeUnload, useFetcher, useNavigate, useRevalidator } from "@remix-run/react";
import { Check } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { amendment } from "~/domain/change";
import { useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { forms } from "~/text/words/organize/forms";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { useHydrated } from "../hydrated";
import { Amendment, isSealed } from "./amendment";
import { type Answer, errorsIn, isDone, isStale, isUnreachable, nextIn, refusalIn, whoIn } from "./answer";
import { useAsked } from "./asked";
import { type Entry, entriesOf, type Values } from "./entry";
import { useHeld } from "./held";
import { useTold } from "./told";
import { useUnsaved } from "./unsaved";

/**
 * A form over a part of the contest. It sends itself without leaving the page; what is refused is said at its field and
 * everything typed stays; when somebody else changed the same meanwhile, it says so and shows what stands now.
 */
export function RecordForm({
  action,
  revision,
  values,
  save,
  extra,
  multipart = false,
  long = false,
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
  /** further buttons */
  extra?: ReactNode;
  multipart?: boolean;
  /** longer than a screen: the button stays in sight */
  long?: boolean;
  /** names the form to those who listen */
  label?: string;
  /** told what the form holds, at first and after each change of it */
  typed?: (form: FormData) => void;
  className?: string;
  children: (entry: Entry) => ReactNode;
}) {
  const fetcher = useFetcher<Answer>();
  const [put, putAside] = useState<Answer>();
  const answer = fetcher.data === put ? undefined : fetcher.data;
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const stale = isStale(answer);
  const { version, seen, before, dirty, setDirty, reset } = useHeld(JSON.stringify(values), revision ?? 0, stale);
  const form = useRef<HTMLFormElement>(null);
  const words = useWords(common);
  const said = useWords(forms);
  const hydrated = useHydrated();
  const busy = fetcher.state !== "idle";
  const errors = errorsIn(answer);
  const sealing = useAsked(answer);
  const wrong = Object.entries(errors).filter(([field, says]) => field !== "" && says !== null).length;

  const touch = () => {
    setDirty(true);
    change();
  };

  const next = nextIn(answer);
  useUnsaved(dirty && !busy && next === null);
  useBeforeUnload(useCallback((event) => (dirty ? event.preventDefault() : undefined), [dirty]));
  const change = useTold(form, typed, version);
  const heard = useRef<Answer>();
  useEffect(() => {
    if (heard.current === answer) return;
    heard.current = answer;
    if (isDone(answer)) setDirty(false);
    else if (isStale(answer)) revalidate();
    if (next !== null) navigate(next);
    else if (answer) showFirstWrong(form.current);
  }, [answer, next, navigate, revalidate, setDirty]);

  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={action}
      encType={multipart ? "multipart/form-data" : undefined}
      noValidate
      aria-label={label}
      onInput={() => {
        setDirty(true);
        change();
      }}
      onChange={change}
      className={className ?? "flex flex-col gap-5"}
    >
      {revision !== undefined && <input type="hidden" name="seen" value={seen} />}
      <div key={version} className="contents">
        {children(entriesOf(values, JSON.parse(before), errors, stale, said.nowIs, touch))}
      </div>
      {stale && <Banner tone="warn">{said.stale(whoIn(answer))}</Banner>}
      {sealing && <Amendment refusal={sealing} error={errors[amendment]} />}
      {errors[""] && !stale && !isSealed(refusalIn(answer)) && <Banner tone="danger">{errors[""]}</Banner>}
      {isUnreachable(answer) && !busy && <Banner tone="danger">{words.form.unreachable}</Banner>}
      <div
        className={classNames(
          "flex flex-wrap items-center gap-3",
          long && "sticky bottom-0 z-10 -mx-4 border-line border-t bg-paper px-4 py-3",
        )}
      >
        <Button type="submit" kind="primary" disabled={busy || !hydrated}>
          {busy ? words.form.working : (save ?? words.actions.save)}
        </Button>
        {dirty && !busy && revision !== undefined && (
          <Button
            onClick={() => {
              putAside(fetcher.data);
              reset();
            }}
          >
            {said.reset}
          </Button>
        )}
        {extra}
        {wrong > 0 && !busy && <span className="font-medium text-danger text-sm">{said.wrong(String(wrong))}</span>}
        <span role="status" className="text-ok text-sm">
          {isDone(answer) && !busy && !dirty && (
            <span className="inline-flex items-center gap-1.5 font-medium">
              <Check aria-hidden className="size-4" />
              {words.form.saved}
            </span>
          )}
        </span>
      </div>
    </fetcher.Form>
  );
}

/** To the first field that is wrong, and clear of the bar at the bottom. */
function showFirstWrong(form: HTMLFormElement | null) {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid]");
  const field = wrong ?? form?.querySelector<HTMLElement>(`[name=${amendment}]`);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
