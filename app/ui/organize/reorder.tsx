import { useFetcher } from "@remix-run/react";
import { type ReactNode, useEffect, useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { forms } from "~/text/words/organize/forms";
import { reasonIn } from "~/text/words/reasons";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Amendment, isSealed } from "./amendment";

type Answer = { ok?: boolean; refusal?: Refusal | null; unreachable?: true };

/**
 * Sends a list in a new order, at once. `trouble` belongs beside the list: what was refused, or, where the list is a part
 * of sealed rules, the question why; `refused` is the answer that did not take it, so that the list can go back to what stands.
 */
export function useReorder(action: string, revision: number) {
  const fetcher = useFetcher<Answer>();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Refusal | null>(null);
  const language = useLanguage();
  const words = useWords(common);
  const said = useWords(forms).amendment;
  const { data } = fetcher;
  const busy = fetcher.state !== "idle";
  useEffect(() => {
    if (data?.refusal && isSealed(data.refusal)) setAsked(data.refusal);
    else if (data) setAsked(null);
  }, [data]);
  const send = (ids: readonly string[]) => {
    setWanted(ids);
    const form = new FormData();
    form.set("seen", String(revision));
    for (const id of ids) form.append("ids", id);
    fetcher.submit(form, { method: "post", action });
  };
  const refusal = data?.refusal && !isSealed(data.refusal) ? reasonIn(data.refusal, language) : null;
  const lost = data?.unreachable === true ? words.form.unreachable : null;
  const trouble: ReactNode = (
    <>
      {!busy && (refusal ?? lost) && (
        <span role="alert" className="max-w-64 text-danger text-sm">
          {refusal ?? lost}
        </span>
      )}
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={said.label}>
        <fetcher.Form method="post" action={action} className="flex flex-col gap-4">
          <input type="hidden" name="seen" value={revision} />
          {wanted.map((id) => (
            <input key={id} type="hidden" name="ids" value={id} />
          ))}
          <Amendment refusal={asked} />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={() => setAsked(null)}>{words.actions.cancel}</Button>
            <Button type="submit" kind="primary" disabled={busy}>
              {said.send}
            </Button>
          </div>
        </fetcher.Form>
      </Dialog>
    </>
  );
  return { send, busy, trouble, refused: busy || asked !== null || data?.ok === true ? undefined : data };
}
