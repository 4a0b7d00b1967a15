import { type Fraction, fromHundredths, sum, whole, zero } from "./exact";
import type { Lookup } from "./lookup";
import { type PartResult, partSeconds } from "./part-result";
import { pointsOff } from "./penalties";
import type { PerformanceResult } from "./performance-result";
import type { Decision, TieBreak } from "./record";
import type { Sources, TeamTotal } from "./team-total";

export type OrderDecision = Extract<Decision, { kind: "order" }>;

/** A team's value by one key: points, seconds, or the place in a decision from 1 on. Null (missing) goes last. */
export type TieValue = (key: TieBreak, team: TeamTotal, tied: readonly string[]) => Fraction | null;

/** Keys by which the lower value goes first. */
export const lowerFirst = (key: TieBreak): boolean =>
  key.by === "fewer-penalties" || key.by === "shorter-time" || key.by === "decision";

/** The newest decision in force that puts these tied teams in order for a purpose, or null. */
export function orderFor(
  look: Lookup,
  round: string,
  purpose: OrderDecision["for"],
  tied: readonly string[],
): OrderDecision | null {
  const made = look.orders.filter((one) => one.round === round && one.for === purpose);
  return made.findLast((one) => tied.every((team) => one.teams.includes(team))) ?? null;
}

/** A performance nobody came to counts 0; an incomplete one is missing. */
function criterionSum(results: readonly PerformanceResult[], criterion: string): Fraction | null {
  if (results.length === 0 || results.some((one) => !one.complete)) return null;
  const lines = results.flatMap((one) => (one.marked === "no-show" ? [] : one.panel));
  const counted = lines.filter((line) => line.status === "in").flatMap((line) => line.marks);
  return sum(counted.map((one) => (one.criterion === criterion ? fromHundredths(one.mark ?? 0) : zero)));
}

function chairSum(look: Lookup, results: readonly PerformanceResult[]): Fraction | null {
  const marks = results
    .filter((one) => one.complete && one.marked === "ballots")
    .flatMap((one) =>
      one.panel.filter((line) => look.judges.get(line.judge)?.chair).flatMap((line) => line.mark ?? []),
    );
  return marks.length > 0 ? sum(marks) : null;
}

/**
 * A team's value by a key that separates equal totals (scoring.md, "Totals, order, ties"). By a decision it has none of its
 * own: that depends on who is tied (`decidedPlace`).
 */
export function tieValue({ look, partOf, performanceOf }: Sources, key: TieBreak, total: TeamTotal): Fraction | null {
  const resultsOf = (part: PartResult) => part.performances.flatMap((id) => performanceOf(id) ?? []);
  const partIn = (id: string | undefined) => {
    const part = look.parts.get(id ?? "");
    return part ? partOf(part) : null;
  };
  const all = total.parts.flatMap(resultsOf);
  switch (key.by) {
    case "part":
      return partIn(key.part)?.mark ?? null;
    case "criterion": {
      const part = partIn(look.criteria.get(key.criterion)?.part);
      return part && criterionSum(resultsOf(part), key.criterion);
    }
    case "chair":
      return chairSum(look, all);
    case "fewer-penalties": {
      const ofParts = all.flatMap((one) => one.penalties.filter((line) => line.place !== "total"));
      return pointsOff([...ofParts, ...total.penalties]);
    }
    case "shorter-time": {
      const part = partIn(key.part);
      return part && partSeconds(resultsOf(part));
    }
    case "decision":
      return null;
  }
}

/** A team's place, from 1 on, in the decision that puts those tied with it in order. */
export function decidedPlace(look: Lookup, round: string, team: string, tied: readonly string[]): Fraction | null {
  const place = orderFor(look, round, "rank", tied)?.teams.indexOf(team);
  return place === undefined ? null : whole(place + 1);
}
