import { type Fraction, fromHundredths, sum, whole, zero } from "./exact";
import type { Lookup } from "./lookup";
import { partSeconds } from "./part-result";
import { pointsOff } from "./penalties";
import type { PerformanceResult } from "./performance-result";
import type { Decision, Round, TieBreak } from "./record";
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

/** The keys that separate equal totals (scoring.md, "Totals, order, ties"). */
export function tieValues({ look, partOf, performanceOf }: Sources, round: Round): TieValue {
  const resultsIn = (part: string, team: string) =>
    (look.parts.has(part) ? partOf(part, team).performances : []).flatMap((id) => performanceOf(id) ?? []);
  const all = (team: TeamTotal) =>
    team.parts.flatMap((part) => part.performances.flatMap((id) => performanceOf(id) ?? []));
  return (key, team, tied) => {
    switch (key.by) {
      case "part":
        return look.parts.has(key.part) ? partOf(key.part, team.team).mark : null;
      case "criterion": {
        const part = look.criteria.get(key.criterion)?.part;
        return part === undefined ? null : criterionSum(resultsIn(part, team.team), key.criterion);
      }
      case "chair":
        return chairSum(look, all(team));
      case "fewer-penalties": {
        const ofParts = all(team).flatMap((one) => one.penalties.filter((line) => line.place !== "total"));
        return pointsOff([...ofParts, ...team.penalties]);
      }
      case "shorter-time":
        return partSeconds(resultsIn(key.part, team.team));
      case "decision": {
        const place = orderFor(look, round.id, "rank", tied)?.teams.indexOf(team.team);
        return place === undefined ? null : whole(place + 1);
      }
    }
  };
}
