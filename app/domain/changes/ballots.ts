import { ballotOf } from "../ballot-ids";
import { isLocked, panelOf, standingBallot } from "../ballots";
import type { Change } from "../change";
import { lookup } from "../lookup";
import { checkMark, sameMarks } from "../marks";
import { receiptCode } from "../receipt";
import type { Ballot, ContestRecord, Criterion, Performance } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { answeredByBallot } from "./reviews";

export type NewBallot = Pick<Ballot, "id" | "performance" | "revision" | "marks" | "note">;

/**
 * A judge hands in a ballot, or a new revision of it (scoring.md, "Marks and ballots"). `id` and `revision` are the
 * tablet's own: `revision` is one more than the one it revises, 1 for the first. The same ballot sent again changes
 * nothing and so gets the receipt it had; a revision made on an outdated one is refused with the one that stands.
 */
export function submitBallot(ballot: NewBallot): Change {
  return {
    name: "ballot.submitted",
    action: "ballot.write",
    apply: (record, moment) => {
      const judge = moment.actor.seat;
      const performance = find(record.performances, ballot.performance);
      if (judge === null || !performance) return refuse("unknown");
      if (receivedAs(record, judge, ballot)) return record;
      const problem = checkBallot(record, performance, { ...ballot, judge });
      if (problem) return problem;
      if (ballotOf(record, ballot.id)) return refuse("taken");
      const received = { ...ballot, judge, at: moment.at, device: moment.actor.device, via: "tablet" as const };
      const ballots = record.ballots.concat({ ...received, receipt: receiptCode(received) });
      return answeredByBallot({ ...record, ballots }, performance.id, judge, moment);
    },
  };
}

/**
 * What was received of a ballot that is sent again: the one of its id, whatever revision it is said to be now; or the same
 * marks from another of the judge's devices, as the revision that stands. Once that has been revised, the same marks are
 * a word that was not heard yet: a receipt would say they stand.
 */
export function receivedAs(record: ContestRecord, judge: string, ballot: NewBallot): Ballot | null {
  const look = lookup(record);
  const { ballots } = look.rowsOf(look.performances.get(ballot.performance)?.team ?? "");
  const own = ballots.filter((one) => one.performance === ballot.performance && one.judge === judge);
  const stands = own.at(-1);
  const again = find(own, ballot.id) ?? (stands?.revision === ballot.revision ? stands : undefined);
  return again && again.note === ballot.note && sameMarks(again.marks, ballot.marks) ? again : null;
}

/**
 * Whether a judge's marks would be taken for a performance now, whichever way they come: the judge marks it, it is open
 * and not locked, the revision is the next one, and the marks are whole.
 */
export function checkBallot(
  record: ContestRecord,
  performance: Performance,
  { judge, revision, marks }: Pick<Ballot, "judge" | "revision" | "marks">,
): Refusal | null {
  const seat = panelOf(lookup(record), performance).find((one) => one.judge === judge);
  if (!seat || seat.status === "absent" || seat.status === "recused") return refuse("not-on-panel");
  if (isLocked(record, performance.id)) return refuse("locked");
  if (performance.opened === null) return refuse("marking-not-open");
  const stands = standingBallot(record, performance.id, judge)?.revision ?? 0;
  if (revision !== stands + 1) return refuse("outdated-revision", undefined, { stands });
  return checkMarks(record, performance.part, marks);
}

/** A ballot counts only when every criterion has a mark, and each mark is one that its criterion allows. */
function checkMarks(record: ContestRecord, part: string, marks: Ballot["marks"]): Refusal | null {
  const criteria = new Map<string, Criterion>();
  for (const one of record.criteria) if (one.part === part) criteria.set(one.id, one);
  const foreign = Object.keys(marks).find((id) => !criteria.has(id));
  if (foreign !== undefined) return refuse("unknown-criterion", `marks.${foreign}`);
  for (const [id, criterion] of criteria) {
    const mark = marks[id];
    if (mark === undefined) return refuse("missing-mark", `marks.${id}`);
    const wrong = checkMark(mark, criterion);
    if (wrong) return refuse(wrong, `marks.${id}`, { maximum: criterion.maximum, step: criterion.step });
  }
  return null;
}
