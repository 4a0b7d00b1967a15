import { CircleCheck, Lock, PencilLine, Send } from "lucide-react";
import { ballotMaximum } from "../../domain/marks";
import type { Sheet } from "../../domain/sheet";
import { useFormat, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Button, ButtonLink } from "../button";
import { CallDesk, type SendCall } from "./call";
import type { BallotInHand } from "./use-ballot";

/** The running sum, the call to the desk, and the one button. */
export function SheetFooter({
  sheet,
  ballot,
  sendCall,
  onSubmit,
}: {
  sheet: Sheet;
  ballot: BallotInHand;
  sendCall: SendCall;
  onSubmit: () => void;
}) {
  const words = useWords(judge);
  const { points, maximum } = useFormat();
  const wrong = Object.keys(ballot.problems).length;
  const missing = ballot.missing.length;
  const rest = wrong > 0 ? words.sum.wrong(wrong) : missing > 0 ? words.sum.left(missing) : words.sum.complete;
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-surface px-4 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-lg">{words.sum.total}</span>
          <strong className="figures text-3xl">{points(ballot.sum)}</strong>
          <span className="figures text-lg text-quiet">/ {maximum(ballotMaximum(sheet.criteria))}</span>
          {ballot.editing && (
            <span
              className={wrong > 0 ? "font-semibold text-danger" : missing > 0 ? "font-semibold text-warn" : "text-ok"}
            >
              {rest}
            </span>
          )}
        </p>
        <Receipt sheet={sheet} ballot={ballot} />
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2 max-sm:*:flex-1">
        <CallDesk calls={sheet.calls} performance={sheet.head.performance} send={sendCall} />
        <Deeds sheet={sheet} ballot={ballot} onSubmit={onSubmit} />
      </div>
    </footer>
  );
}

/** What the server has of this judge, in one line. */
function Receipt({ sheet: { state, paper }, ballot }: { sheet: Sheet; ballot: BallotInHand }) {
  const words = useWords(judge).send;
  const { time } = useFormat();
  const { received, revises } = ballot;
  if (revises) return <p className="text-quiet text-sm">{words.editing(time(revises.at), revises.receipt)}</p>;
  if (received === null) {
    if (state === "locked") return <p className="text-quiet">{words.lockedEmpty}</p>;
    return state === "closed" ? <p className="text-quiet">{words.waits}</p> : null;
  }
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <strong className="inline-flex items-center gap-1.5 text-ok">
        <CircleCheck aria-hidden className="size-5 shrink-0" />
        {words.received(time(received.at), received.receipt)}
      </strong>
      {paper && <span className="text-quiet text-sm">{words.paper}</span>}
      {received.revision > 1 && <span className="text-quiet text-sm">{words.revision(received.revision - 1)}</span>}
      {state === "locked" && (
        <span className="inline-flex items-center gap-1 text-quiet text-sm">
          <Lock aria-hidden className="size-4 shrink-0" />
          {words.locked}
        </span>
      )}
    </p>
  );
}

function Deeds({ sheet, ballot, onSubmit }: { sheet: Sheet; ballot: BallotInHand; onSubmit: () => void }) {
  const words = useWords(judge).send;
  const { state } = sheet;
  const takes = state === "open" || state === "closed";
  if (ballot.editing) {
    return (
      <>
        {ballot.cancels && !ballot.outdated && (
          <Button size="touch" onClick={ballot.drop}>
            {words.cancel}
          </Button>
        )}
        <Button
          kind="primary"
          size="touch"
          icon={Send}
          disabled={state === "closed" || ballot.outdated !== null}
          onClick={onSubmit}
          className="whitespace-nowrap max-sm:px-3! sm:min-w-52"
        >
          {ballot.revises || ballot.phase === "refused" ? words.again : words.submit}
        </Button>
      </>
    );
  }
  return (
    <>
      {takes && (
        <Button size="touch" icon={PencilLine} onClick={ballot.revise}>
          {words.edit}
        </Button>
      )}
      {ballot.phase !== "pending" && <Next sheet={sheet} />}
    </>
  );
}

/** After a ballot: the next one to mark, or the list until the desk opens one. */
function Next({ sheet: { contest, head, stage, rows } }: { sheet: Sheet }) {
  const words = useWords(judge);
  const waiting = rows.filter((row) => row.state === "mark" && row.performance !== head.performance);
  const next = waiting.find((row) => row.performance === stage?.performance) ?? waiting[0];
  if (!next) {
    return (
      <ButtonLink to={`/judge/${contest.id}`} size="touch">
        {words.home}
      </ButtonLink>
    );
  }
  const short = next.contestant ?? (next.team.number === null ? next.team.name : words.number(next.team.number));
  return (
    <ButtonLink to={`/judge/${contest.id}/${next.performance}`} kind="primary" size="touch">
      {words.stage.next(short)}
    </ButtonLink>
  );
}
