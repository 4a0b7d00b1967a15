import type { Lookup } from "../lookup";
import type { Performance, Stamp } from "../record";
import { answerOf, awaitsAnswer, type ReviewAnswer, reviewsOf } from "../reviews";

/** What one judge of the panel was asked about the ballot, and how it was answered. */
export type DeskReview = {
  id: string;
  judge: string;
  name: string;
  /** The question is its reason. */
  made: Stamp;
  /** A judge who kept the marks may have said a word: its reason. */
  answered: Stamp | null;
  how: ReviewAnswer | null;
  /** The judge has it on the tablet now. */
  waits: boolean;
};

/** The questions about a performance's ballots, the oldest first. */
export function deskReviews(look: Lookup, one: Performance): DeskReview[] {
  return reviewsOf(look.record, one.id).map((review) => ({
    id: review.id,
    judge: review.judge,
    name: look.judges.get(review.judge)?.fullName ?? "",
    made: review.made,
    answered: review.answered,
    how: answerOf(look.record, review),
    waits: awaitsAnswer(look.record, review),
  }));
}
