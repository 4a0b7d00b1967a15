import { isLocked, panelOf } from "./ballots";
import { lookup } from "./lookup";
import { inForce } from "./made";
import type { ContestRecord, Review } from "./record";

/** How a judge answered a question about a ballot: by a new revision of it, or by saying that the marks stand. */
export type ReviewAnswer = "revised" | "kept";

/** What was asked about a performance's ballots and not taken back, the oldest first. */
export function reviewsOf(record: ContestRecord, performance: string): Review[] {
  return inForce(record.reviews).filter((review) => review.performance === performance);
}

/** How a question was answered, or null. A revision answers in the instant in which it is received. */
export function answerOf(record: ContestRecord, { performance, judge, answered }: Review): ReviewAnswer | null {
  if (answered === null) return null;
  const revised = record.ballots.some(
    (ballot) => ballot.performance === performance && ballot.judge === judge && ballot.at === answered.at,
  );
  return revised ? "revised" : "kept";
}

/** Whether a question waits for its judge: not once the chair has confirmed all the same, or the judge is away. */
export function awaitsAnswer(record: ContestRecord, review: Review): boolean {
  if (review.answered !== null || review.revoked !== null || isLocked(record, review.performance)) return false;
  return marksNow(record, review.performance, review.judge);
}

/** Whether a judge is of the performance's panel, and neither absent from it nor recused. */
export function marksNow(record: ContestRecord, performance: string, judge: string): boolean {
  const look = lookup(record);
  const one = look.performances.get(performance);
  const seat = one && panelOf(look, one).find((each) => each.judge === judge);
  return seat !== undefined && (seat.status === "in" || seat.status === "missing");
}
