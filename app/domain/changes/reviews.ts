import { isLocked, standingBallot } from "../ballots";
import type { Change, Moment } from "../change";
import { stamp } from "../change";
import type { ContestRecord, Review } from "../record";
import { refuse } from "../refusal";
import { marksNow } from "../reviews";
import { find, replaced } from "../rows";

/**
 * The chair asks one judge to look at a ballot again, before confirming. One question at a time: what is asked of a judge
 * who has not answered yet is refused, until the first is taken back.
 */
export function askReview(id: string, performance: string, judge: string, question: string): Change {
  return {
    name: "review.asked",
    action: "review.write",
    apply: (record, moment) => {
      if (find(record.reviews, id)) return record;
      const one = find(record.performances, performance);
      if (!one) return refuse("unknown");
      if (isLocked(record, performance)) return refuse("locked");
      if (one.opened === null) return refuse("marking-not-open");
      if (!marksNow(record, performance, judge)) return refuse("not-on-panel", "judge");
      if (standingBallot(record, performance, judge) === null) return refuse("no-ballot", "judge");
      if (record.reviews.some((review) => waits(review, performance, judge))) return refuse("asked-already", "judge");
      if (question.trim() === "") return refuse("required", "reason");
      const made = stamp(moment, question.trim());
      return {
        ...record,
        reviews: [...record.reviews, { id, performance, judge, made, revoked: null, answered: null }],
      };
    },
  };
}

/** The judge who was asked says that the marks stand, perhaps with a word. What is answered or taken back stays so. */
export function keepMarks(id: string, word: string): Change {
  return {
    name: "review.answered",
    action: "review.answer",
    apply: (record, moment) => {
      const review = find(record.reviews, id);
      if (!review) return refuse("unknown");
      if (review.judge !== moment.actor.seat) return refuse("forbidden");
      if (review.answered !== null || review.revoked !== null) return record;
      if (isLocked(record, review.performance)) return refuse("locked");
      return { ...record, reviews: replaced(record.reviews, { ...review, answered: stamp(moment, word.trim()) }) };
    },
  };
}

/** Takes a question back that was not answered yet: the judge's tablet does not show it any more. */
export function takeReviewBack(id: string, reason: string): Change {
  return {
    name: "review.revoked",
    action: "review.write",
    apply: (record, moment) => {
      const review = find(record.reviews, id);
      if (!review) return refuse("unknown");
      if (review.answered !== null || review.revoked !== null) return record;
      return { ...record, reviews: replaced(record.reviews, { ...review, revoked: stamp(moment, reason.trim()) }) };
    },
  };
}

/** The record in which the ballot that is received in this moment answers what its judge was asked about it. */
export function answeredByBallot(
  record: ContestRecord,
  performance: string,
  judge: string,
  moment: Moment,
): ContestRecord {
  if (!record.reviews.some((review) => waits(review, performance, judge))) return record;
  const answered = stamp(moment);
  return {
    ...record,
    reviews: record.reviews.map((review) => (waits(review, performance, judge) ? { ...review, answered } : review)),
  };
}

function waits(review: Review, performance: string, judge: string): boolean {
  const open = review.answered === null && review.revoked === null;
  return open && review.performance === performance && review.judge === judge;
}
