import { ballotSum } from "../../domain/marks";
import type { Sheet, SheetHead } from "../../domain/sheet";
import { useFormat, useLanguage, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { reasonIn } from "../../text/words/reasons";
import { Banner } from "../banner";
import { Button, ButtonLink } from "../button";
import { useNameOf } from "./names";
import { Questions, type SendKept } from "./question";
import type { BallotInHand } from "./use-ballot";

/** What the judge must know now, above the marks: one thing under the other, nothing taken away from the sheet. */
export function Notices({
  sheet,
  ballot,
  kept,
  offline,
  renewed,
  sendKept,
}: {
  sheet: Sheet;
  ballot: BallotInHand;
  kept: boolean;
  offline: boolean;
  renewed: boolean;
  sendKept: SendKept;
}) {
  const words = useWords(judge);
  const language = useLanguage();
  const { outdated, refusal } = ballot;
  const why = sheet.why === "absent" && sheet.state === "out" ? "team-absent" : sheet.why;
  return (
    <div className="flex shrink-0 flex-col gap-2 px-4 pt-2 empty:hidden">
      <Elsewhere sheet={sheet} />
      <Questions sheet={sheet} ballot={ballot} sendKept={sendKept} />
      {offline && <Banner tone="warn">{words.trouble.offline}</Banner>}
      {renewed && <Renewed />}
      {!kept && (
        <Banner tone="danger" title={words.storage.title}>
          {words.storage.text}
        </Banner>
      )}
      {why && <Banner tone="info">{words.why[why]}</Banner>}
      {ballot.leftOver && <Banner tone="warn">{words.send.leftOver}</Banner>}
      {outdated && <Outdated sheet={sheet} ballot={ballot} />}
      {refusal && !outdated && <Banner tone="danger">{reasonIn(refusal, language)}</Banner>}
      {ballot.phase === "pending" && <Banner tone="info">{words.send.pending}</Banner>}
    </div>
  );
}

/** The server has another build than this page. */
export function Renewed() {
  const words = useWords(judge).renewed;
  return (
    <Banner
      title={words.title}
      actions={
        <Button size="touch" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      }
    >
      {words.text}
    </Banner>
  );
}

/** The desk has gone on: said with a way there, and the sheet under the finger stays. */
function Elsewhere({ sheet: { contest, head, stage, rows } }: { sheet: Sheet }) {
  const words = useWords(judge).stage;
  const nameOf = useNameOf();
  if (stage?.performance === head.performance) return null;
  const opened = rows.find((row) => row.state === "mark" && row.performance !== head.performance) ?? null;
  const other: SheetHead | null = stage ?? opened;
  if (other === null) return null;
  const name = `${nameOf(other)} · ${other.part}`;
  return (
    <Banner
      tone="warn"
      title={stage ? words.moved(name) : words.opened(name)}
      actions={
        (stage === null || stage.mine) && (
          <ButtonLink to={`/judge/${contest.id}/${other.performance}`} size="touch">
            {words.go}
          </ButtonLink>
        )
      }
    >
      {words.text}
    </Banner>
  );
}

function Outdated({ sheet, ballot }: { sheet: Sheet; ballot: BallotInHand }) {
  const words = useWords(judge).outdated;
  const { time, points } = useFormat();
  const stands = ballot.outdated;
  if (stands === null) return null;
  return (
    <Banner
      tone="warn"
      title={words.title}
      actions={
        <>
          <Button size="touch" onClick={ballot.keepMine}>
            {words.mine}
          </Button>
          <Button size="touch" onClick={ballot.drop}>
            {words.theirs}
          </Button>
        </>
      }
    >
      {words.text(time(stands.at), points(ballotSum(stands.marks, sheet.criteria)))}
    </Banner>
  );
}
