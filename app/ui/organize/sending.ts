import { useFetcher, useNavigate, useRevalidator } from "@remix-run/react";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { amendment } from "~/domain/change";
import { type Answer, isDone, isStale, isUnreachable, nextIn } from "./answer";
import { useAsked } from "./asked";
import { useAutosave } from "./autosave";
import type { Values } from "./entry";
import { useHeld } from "./held";

/**
 * The way of a form to the server and back: what it stands on (`useHeld`), what it heard, and when it goes. One sending at
 * a time; what is typed meanwhile goes with the next. Sent by a person, it leads to what is wrong; by itself, it leaves
 * the focus where it is.
 */
export function useSending({
  form,
  values,
  revision,
  autosave,
}: {
  form: RefObject<HTMLFormElement>;
  values: Values;
  /** none: nothing is there yet */
  revision?: number;
  autosave: boolean;
}) {
  const fetcher = useFetcher<Answer>();
  const [put, putAside] = useState<Answer>();
  const answer = fetcher.data === put ? undefined : fetcher.data;
  const busy = fetcher.state !== "idle";
  const made = answer && "ok" in answer ? answer.revision : 0;
  const held = useHeld(form, values, revision ?? 0, made);
  const { dirty, setDirty, conflicts, seen, reset } = held;
  const [removed, setRemoved] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const sealing = useAsked(answer);
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const edits = useRef({ made: 0, sent: 0 });
  const byHand = useRef(false);
  const waits = removed || conflicts.length > 0 || sealing !== null;
  const auto = useAutosave({
    on: autosave && dirty,
    ready: !waits,
    busy,
    unreachable: isUnreachable(answer),
    send: () => form.current?.requestSubmit(),
  });

  const next = nextIn(answer);
  const heard = useRef<Answer>();
  const { typed } = auto;
  useEffect(() => {
    if (heard.current === answer) return;
    heard.current = answer;
    if (isDone(answer)) {
      setSavedAt(new Date().toISOString());
      if (edits.current.made === edits.current.sent) {
        setDirty(false);
        setRemoved(false);
        if (revision === undefined && next === null) reset();
      } else typed();
    } else if (isStale(answer)) revalidate();
    if (next !== null) navigate(next);
    else if (answer && byHand.current) showFirstWrong(form.current);
  }, [answer, next, navigate, revalidate, setDirty, reset, revision, typed, form]);

  // Refused because somebody changed something else of the same: taken in quietly by now, and so sent again, once.
  const retried = useRef<Answer>();
  const { now } = auto;
  useEffect(() => {
    if (!autosave || !isStale(answer) || retried.current === answer || busy) return;
    if (seen !== revision || conflicts.length > 0) return;
    retried.current = answer;
    now();
  }, [autosave, answer, busy, seen, revision, conflicts, now]);

  return {
    Form: fetcher.Form,
    ...held,
    answer,
    busy,
    sealing,
    removed,
    savedAt,
    /** it can be saved without anybody's doing; null when somebody is needed */
    save: autosave && !waits && !isWrong(answer) ? auto.now : null,
    edited: (how?: "removed") => {
      edits.current.made += 1;
      setDirty(true);
      if (how === "removed") setRemoved(true);
      auto.typed();
    },
    left: () => dirty && auto.left(),
    submitted: (event: FormEvent<HTMLFormElement>) => {
      const { nativeEvent } = event;
      const bySomebody = nativeEvent instanceof SubmitEvent && nativeEvent.submitter !== null;
      if (busy) {
        event.preventDefault();
        if (autosave) auto.now();
        return;
      }
      byHand.current = bySomebody;
      edits.current.sent = edits.current.made;
      held.send();
    },
    reset: () => {
      putAside(fetcher.data);
      setRemoved(false);
      held.reset();
    },
  };
}

/** Something typed is not right, or nobody answered: it waits for the next edit, or for the network. */
function isWrong(answer: Answer | undefined): boolean {
  return answer !== undefined && !isDone(answer) && !isStale(answer);
}

/** To the first field that is wrong, and clear of the bar at the bottom. */
function showFirstWrong(form: HTMLFormElement | null) {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid]");
  const field = wrong ?? form?.querySelector<HTMLElement>(`[name=${amendment}]`);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "center" });
}
