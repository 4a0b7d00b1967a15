import { useFetcher } from "@remix-run/react";
import { UserPen } from "lucide-react";
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
import { UndoLine } from "./undo-line";

type Done = { revision: number; said: string };
type Answer = { ok?: boolean; refusal?: Refusal | null; unreachable?: true };

/**
 * What was just done here, and the way back: a quiet line in the corner that stays until the next action, folded once it was read. Ctrl+Z goes one
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
  // Once it is read it folds into its button, so that it covers nothing of the page.
  const [told, tell] = useState(0);
  const folded = complaint === null && !busy && shown?.revision === told;
  const telling = shown?.revision;
  useEffect(() => {
    if (telling === undefined) return;
    const timer = window.setTimeout(() => tell(telling), ownReading);
    return () => window.clearTimeout(timer);
  }, [telling]);
  return (
    <>
      <section
        aria-label={words.bar}
        className="fixed right-4 bottom-20 z-40 flex w-max max-w-[calc(100vw-2rem)] flex-col items-end sm:bottom-4 sm:[body:has([data-sticks])_&]:bottom-20 print:hidden"
      >
        <OtherLine key={other.revision} said={other.said} isNew={other.revision > firstOther} />
        <div role="status">
          {(shown ?? complaint) && (
            <UndoLine
              said={complaint ?? shown?.said ?? ""}
              folded={folded}
              busy={busy}
              again={redo !== null}
              back={shown && (() => send(shown))}
              hide={() => {
                hide(newest);
                setRead(data);
              }}
            />
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

/** So long somebody reads a line of their own doing, and of another's, in milliseconds. */
const [ownReading, reading] = [8_000, 15_000];

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
