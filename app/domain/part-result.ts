import {
  compare,
  divide,
  type Fraction,
  fromHundredths,
  fromTenThousandths,
  multiply,
  sum,
  whole,
  zero,
} from "./exact";
import type { Lookup } from "./lookup";
import { ballotMaximum } from "./marks";
import { at, type PenaltyLine, pointsOff } from "./penalties";
import { markSteps, type PerformanceResult } from "./performance-result";
import type { Part, Rules } from "./record";
import { remembering } from "./remembered";

/** One team's mark in one part. */
export type PartResult = {
  part: string;
  /** The team's performances in it: one, or one for each of its contestants. */
  performances: string[];
  /** Those of them whose value is taken: all, or the best k. */
  used: string[];
  complete: boolean;
  /** The exact value before the coefficient: the performance's, or the contestants' taken together. */
  combined: Fraction | null;
  weighted: Fraction | null;
  rounded: Fraction | null;
  penalties: PenaltyLine[];
  mark: Fraction | null;
};

type Valued = { id: string; value: Fraction };

/** Contestants' exact values as one (scoring.md, step 4). Fewer than k: the mean of those there are. */
export function combine(
  values: readonly Valued[],
  by: Part["contestants"],
): { value: Fraction; used: string[] } | null {
  if (values.length === 0) return null;
  const best = [...values].sort((a, b) => compare(b.value, a.value));
  const taken = by.take === "best" ? best.slice(0, by.k) : values;
  const total = sum(taken.map(({ value }) => value));
  const used = values.filter((one) => taken.includes(one)).map(({ id }) => id);
  return { value: by.take === "sum" ? total : divide(total, whole(taken.length)), used };
}

const remembered = remembering<PartResult>();

/** A team in a part. Without all its performances complete there is no mark, only progress. */
export function partResult(
  look: Lookup,
  part: Part,
  team: string,
  resultOf: (performance: string) => PerformanceResult | undefined,
): PartResult {
  const { rules } = look.record;
  const found = look.performancesBy(part.id, team).flatMap(({ id }) => resultOf(id) ?? []);
  return remembered(found[0] ?? part, [rules, part, ...found], () => makeResult(rules, part, found));
}

function makeResult(rules: Rules, part: Part, found: readonly PerformanceResult[]): PartResult {
  const results = part.scoredPer === "team" ? found.slice(0, 1) : found;
  const values = results.flatMap((one) => (one.aggregate ? [{ id: one.performance, value: one.aggregate }] : []));
  const by = part.scoredPer === "team" ? { take: "sum" as const } : part.contestants;
  const taken = values.length === results.length ? combine(values, by) : null;
  const penalties = at(
    results.flatMap((one) => one.penalties),
    "part",
  );
  const steps = taken && markSteps(taken.value, part, rules, pointsOff(penalties));
  return {
    part: part.id,
    performances: results.map((one) => one.performance),
    used: taken?.used ?? [],
    complete: taken !== null,
    combined: taken?.value ?? null,
    weighted: steps?.weighted ?? null,
    rounded: steps?.rounded ?? null,
    penalties,
    mark: steps?.mark ?? null,
  };
}

/** Seconds that a team took in a part; null when any of its performances was not measured or still runs. */
export function partSeconds(results: readonly PerformanceResult[]): Fraction | null {
  if (results.length === 0 || results.some(({ time }) => time.elapsed === null || time.running)) return null;
  return results.reduce((total, { time }) => sum([total, whole(time.elapsed ?? 0)]), zero);
}

/** The most that a team can get in a part; null where it depends on how many judges or contestants there are. */
export function partMaximum(look: Lookup, part: Part): Fraction | null {
  const byPanel = part.marking.by === "panel";
  if (byPanel && look.record.rules.aggregate.kind === "sum") return null;
  if (part.scoredPer === "contestant" && part.contestants.take === "sum") return null;
  const each =
    part.marking.by === "tally"
      ? part.marking.questions * part.marking.pointsEach
      : ballotMaximum(look.criteriaOf.get(part.id) ?? []);
  return multiply(fromHundredths(each), fromTenThousandths(part.coefficient));
}
