import { type Fraction, fromHundredths, sum } from "./exact";
import type { Lookup } from "./lookup";
import type { Part, Penalty, PenaltyPlace, Performance } from "./record";
import type { TimeTaken } from "./time";

/** Points that come off, in hundredths: by hand, by the part's time rule, or by a decision in the rule's stead. */
export type PenaltyLine = {
  kind: "manual" | "overtime" | "undertime" | "time-decision";
  /** The penalty or the decision behind it; null for a rule. */
  id: string | null;
  performance: string | null;
  place: PenaltyPlace;
  points: number;
  reason: string;
  by: string;
};

const byHand = (one: Penalty, place: PenaltyPlace): PenaltyLine => ({
  kind: "manual",
  id: one.id,
  performance: one.performance,
  place,
  points: one.points,
  reason: one.made.reason,
  by: one.made.by,
});

function forTime(look: Lookup, performance: Performance, part: Part, time: TimeTaken): PenaltyLine[] {
  const line = { performance: performance.id, place: part.time.appliesTo };
  const decided = look.happenedIn(performance.id).timePenalty;
  if (decided) {
    const { reason, by } = decided.made;
    return [{ kind: "time-decision", id: decided.id, ...line, points: decided.points, reason, by }];
  }
  if (time.points === 0 && !time.stopped) return [];
  const kind = time.over > 0 ? "overtime" : "undertime";
  return [{ kind, id: null, ...line, points: time.points, reason: "", by: "" }];
}

/** All that comes off for one performance, wherever it applies; who did not perform is not late. */
export function penaltiesOf(look: Lookup, performance: Performance, part: Part, time: TimeTaken): PenaltyLine[] {
  const { noShow, penalties } = look.happenedIn(performance.id);
  const timed = noShow ? [] : forTime(look, performance, part, time);
  return [...timed, ...penalties.map((one) => byHand(one, one.appliesTo))];
}

/** Penalties by hand on a team's total in a round, without a performance. */
export function teamPenalties(look: Lookup, team: string, round: string): PenaltyLine[] {
  return look.penaltiesOn(team, round).map((one) => byHand(one, "total"));
}

export const pointsOff = (lines: readonly PenaltyLine[]): Fraction =>
  sum(lines.map(({ points }) => fromHundredths(points)));

export const at = (lines: readonly PenaltyLine[], place: PenaltyPlace): PenaltyLine[] =>
  lines.filter((line) => line.place === place);
