import { useState } from "react";
import type { DraftStore, Drafts } from "../../domain/drafts";
import { markOf } from "../../domain/marks";
import type { Sheet } from "../../domain/sheet";
import { useLanguage, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { reasonIn } from "../../text/words/reasons";
import { Dialog } from "../dialog";
import { TextArea } from "../text-input";
import type { SendCall } from "./call";
import { CriterionRow } from "./criterion-row";
import { SheetFooter } from "./footer";
import { Notices } from "./notices";
import { Pad } from "./pad";
import type { SendKept } from "./question";
import { SheetHeadline } from "./sheet-head";
import { useBallot } from "./use-ballot";

/** What scrolls must scroll by keys too, also when there is nothing left to press in it. */
const byKeyboard = { tabIndex: 0 };

/** One judge's sheet for one performance: who, what, my marks, one button (look.md, "Judge's tablet"). */
export function SheetScreen({
  sheet,
  store,
  drafts,
  flush,
  offline,
  renewed,
  sendCall,
  sendKept,
}: {
  sheet: Sheet;
  store: DraftStore;
  drafts: Drafts;
  flush: () => void;
  offline: boolean;
  renewed: boolean;
  sendCall: SendCall;
  sendKept: SendKept;
}) {
  const words = useWords(judge);
  const language = useLanguage();
  const ballot = useBallot(sheet, store, drafts, flush);
  const [padOf, setPadOf] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { criteria } = sheet;

  const problemOf = (criterion: (typeof criteria)[number]): string | null => {
    const problem = ballot.problems[criterion.id];
    const { maximum, step } = criterion;
    if (problem) return reasonIn({ refused: problem, with: { maximum, step } }, language);
    if (ballot.refusal?.at === `marks.${criterion.id}`) return reasonIn(ballot.refusal, language);
    return tried && ballot.missing.includes(criterion.id) ? words.criterion.missing : null;
  };
  const submit = () => {
    const first = criteria.find(({ id }) => ballot.problems[id] || ballot.missing.includes(id));
    setTried(first !== undefined);
    if (first) document.getElementById(`criterion-${first.id}`)?.focus();
    else ballot.submit();
  };
  // Sending without anybody to hear it is no more than lying on this device.
  const where = offline && ballot.where?.state === "sending" ? { state: "problem" as const } : ballot.where;
  const at = criteria.findIndex(({ id }) => id === padOf);
  const [open, after] = [ballot.editing ? criteria[at] : undefined, criteria[at + 1]];
  return (
    <div className="flex h-full flex-col">
      <SheetHeadline sheet={sheet} where={where} />
      <section
        aria-label={words.title}
        {...byKeyboard}
        className="-outline-offset-4 flex min-h-0 flex-1 flex-col overflow-y-auto"
      >
        <Notices
          sheet={sheet}
          ballot={ballot}
          kept={drafts.kept}
          offline={offline}
          renewed={renewed}
          sendKept={sendKept}
        />
        <ul className="mx-auto w-full max-w-5xl divide-y divide-line">
          {criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              text={ballot.texts[criterion.id] ?? ""}
              mark={markOf(ballot.marks, criterion.id)}
              problem={ballot.editing ? problemOf(criterion) : null}
              stands={ballot.outdated ? markOf(ballot.outdated.marks, criterion.id) : undefined}
              {...(ballot.editing && {
                onText: (text: string) => ballot.type(criterion.id, text),
                onOpen: () => setPadOf(criterion.id),
              })}
            />
          ))}
        </ul>
        <div className="mx-auto w-full max-w-5xl px-4 pt-1 pb-3">
          {ballot.editing ? (
            <TextArea
              label={words.note.label}
              placeholder={words.note.hint}
              rows={1}
              maxLength={2000}
              value={ballot.note}
              onChange={(event) => ballot.write(event.currentTarget.value)}
            />
          ) : (
            ballot.note && (
              <p>
                <span className="text-quiet">{words.note.label}:</span> {ballot.note}
              </p>
            )
          )}
        </div>
      </section>
      <SheetFooter sheet={sheet} ballot={ballot} sendCall={sendCall} onSubmit={submit} />
      <Dialog open={open !== undefined} onClose={() => setPadOf(null)} title={open?.name ?? ""}>
        {open && (
          <Pad
            key={open.id}
            criterion={open}
            text={ballot.texts[open.id] ?? ""}
            problem={ballot.problems[open.id] ? problemOf(open) : null}
            onText={(text) => ballot.type(open.id, text)}
            onNext={after ? () => setPadOf(after.id) : null}
            onDone={() => setPadOf(null)}
          />
        )}
      </Dialog>
    </div>
  );
}
