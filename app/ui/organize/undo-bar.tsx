import { useFetcher } from "@remix-run/react";
import { CircleCheck, Redo2, Undo2, UserPen, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { log } from "~/text/words/organize/log";
import { reasonIn } from "~/text/words/reasons";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Amendment, isSealed } from "./amendment";
import { useKeys } from "./keys";

type Done = { revision: number; said: string };
type Answer = { ok?: boolean; refusal?: Refusal | null; unreachable?: true };

/**
 * What was just done here, and the way back: a quiet line at the bottom that stays until the next action. Ctrl+Z goes one
 * change further back each time, Ctrl+Y forth, wherever no field has the focus.
 */
export function UndoBar({
  at,
  undo,
  redo,
  newest,
  isFresh,
  other,
}: {
  /** where to send it */
  at: string;
  undo: Done | null;
  redo: Done | null;
  /** the revision of one's newest change */
  newest: number;
  isFresh: boolean;
  /** what somebody else did last, and the revision that it made */
  other: { revision: number; said: string };
}) {
  const fetcher = useFetcher<Answer>();
  const [first] = useState(isFresh ? newest - 1 : newest);
  const [firstOther] = useState(other.revision);
  const [hidden, hide] = useState(0);
  const [wanted, setWanted] = useState(0);
  const [asked, setAsked] = useState<Refusal | null>(null);
  const words = useWords(log).undo;
  const said = useWords(common);
  const language = useLanguage();
  const busy = fetcher.state !== "idle";
  const { data } = fetcher;

  const send = (done: Done | null) => {
    if (!done || busy) return;
    setWanted(done.revision);
    fetcher.submit({ revision: done.revision }, { method: "post", action: at });
  };
  useKeys({ "ctrl+z": () => send(undo), "ctrl+y": () => send(redo), "ctrl+shift+z": () => send(redo) });
  useEffect(() => setAsked(data?.refusal && isSealed(data.refusal) ? data.refusal : null), [data]);

  const last = redo ?? (undo?.revision === newest ? undo : null);
  const shown = last && newest > first && newest > hidden ? last : null;
  const refusal = data?.refusal && !isSealed(data.refusal) ? reasonIn(data.refusal, language) : null;
  const trouble = busy ? null : (refusal ?? (data?.unreachable ? said.form.unreachable : null));
  const [read, setRead] = useState<Answer>();
  const complaint = data !== read ? trouble : null;
  return (
    <>
      {/* Room to scroll the end of a page out from under the line. */}
      <div aria-hidden className="h-14 print:hidden" />
      <section
        aria-label={words.bar}
        className="-translate-x-1/2 fixed bottom-20 left-1/2 z-40 w-max max-w-[calc(100vw-2rem)] sm:bottom-4 sm:[body:has([data-sticks])_&]:bottom-20 print:hidden"
      >
        <OtherLine key={other.revision} said={other.said} isNew={other.revision > firstOther} />
        <div role="status">
          {(shown ?? complaint) && (
            <div className="flex items-center gap-3 rounded-md border border-edge bg-ink py-1.5 pr-1.5 pl-4 text-paper text-sm shadow-card">
              <CircleCheck aria-hidden className="size-4 shrink-0" />
              <span className="max-w-md">{complaint ?? shown?.said}</span>
              {shown && (
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => send(shown)}
                  className="inline-flex min-h-9 shrink-0 items-center gap-1.5 rounded-sm px-3 font-semibold underline underline-offset-4 hover:no-underline"
                >
                  {redo ? <Redo2 aria-hidden className="size-4" /> : <Undo2 aria-hidden className="size-4" />}
                  {busy ? words.doing : redo ? words.again : words.action}
                </button>
              )}
              <button
                type="button"
                aria-label={words.hide}
                title={words.hide}
                onClick={() => {
                  hide(newest);
                  setRead(data);
                }}
                className="grid size-9 shrink-0 place-items-center rounded-sm"
              >
                <X aria-hidden className="size-4" />
              </button>
            </div>
          )}
        </div>
      </section>
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={words.title}>
        <fetcher.Form method="post" action={at} className="flex flex-col gap-4">
          <input type="hidden" name="revision" value={wanted} />
          <Amendment refusal={asked} />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsked(null)}>{said.actions.cancel}</Button>
            <Button type="submit" kind="primary" disabled={busy}>
              {words.yes}
            </Button>
          </div>
        </fetcher.Form>
      </Dialog>
    </>
  );
}

/** So long somebody reads a line, in milliseconds. */
const reading = 15_000;

/** What somebody else has just changed; it goes by itself. */
function OtherLine({ said, isNew }: { said: string; isNew: boolean }) {
  const [shown, show] = useState(isNew);
  useEffect(() => {
    const timer = window.setTimeout(() => show(false), reading);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {shown && said !== "" && (
        <p className="mb-2 flex items-center gap-2 rounded-md border border-line bg-surface px-4 py-2 text-sm shadow-card">
          <UserPen aria-hidden className="size-4 shrink-0 text-info" />
          {said}
        </p>
      )}
    </div>
  );
}
