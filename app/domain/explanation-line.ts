import { type Fraction, fromHundredths, isDecimal, negate, subtract, sum, toDecimal, toRatio } from "./exact";
import type { PenaltyLine } from "./penalties";

/** How a line's value comes from its pieces, of which only those that count are taken. */
export const combines = {
  total: "sum",
  subtotal: "sum",
  part: "sum",
  "carry-over": "sum",
  "earlier-total": "given",
  rounding: "round",
  coefficient: "times",
  "contestants-sum": "sum",
  "contestants-mean": "mean",
  "contestants-best": "mean",
  mean: "mean",
  "trimmed-mean": "mean",
  median: "median",
  "ballots-sum": "sum",
  ballot: "sum",
  criterion: "given",
  tally: "sum",
  answers: "given",
  "no-show": "given",
  manual: "given",
  overtime: "given",
  undertime: "given",
  "time-decision": "given",
  floor: "given",
} as const;
export type ExplainedRule = keyof typeof combines;

/** Ids of what a line is about. */
export type About = Partial<
  Record<
    "round" | "team" | "part" | "performance" | "contestant" | "judge" | "ballot" | "criterion" | "penalty",
    string
  >
>;

/**
 * One line of an explanation. `value` is a decimal string with a point (what comes off is below zero); `exact` says it
 * as a ratio ("55/6") where decimals do not say it all. `facts` are what the rule's words need: `coefficient` as a
 * decimal string, `decimals`, `over` and `short` in seconds, `reason`, `by`, `dropped` …
 */
export type Line = {
  rule: ExplainedRule;
  value: string;
  exact: string | null;
  about: About;
  facts: { [name: string]: string | number };
  counts: boolean;
  pieces: Line[];
};

export type LineMaker = (
  rule: ExplainedRule,
  value: Fraction,
  more?: Partial<Pick<Line, "about" | "facts" | "counts" | "pieces">>,
) => Line;

export const lineMaker =
  (places: number): LineMaker =>
  (rule, value, more = {}) => ({
    rule,
    value: toDecimal(value, places),
    exact: isDecimal(value, places) ? null : toRatio(value),
    about: {},
    facts: {},
    counts: true,
    pieces: [],
    ...more,
  });

/** What comes off, as values below zero. */
export function penaltyLines(line: LineMaker, penalties: readonly PenaltyLine[], facts: Line["facts"] = {}): Line[] {
  return penalties.map((one) =>
    line(one.kind, negate(fromHundredths(one.points)), {
      about: {
        ...(one.performance === null ? {} : { performance: one.performance }),
        ...(one.id === null ? {} : { penalty: one.id }),
      },
      facts: { ...facts, place: one.place, ...(one.by === "" ? {} : { reason: one.reason, by: one.by }) },
    }),
  );
}

/** What lifts a mark back to 0, when more came off than there was: a part's mark and a total never go below 0. */
export function floorLines(line: LineMaker, made: Fraction, pieces: readonly Fraction[]): Line[] {
  const lifted = subtract(made, sum(pieces));
  return lifted.n === 0n ? [] : [line("floor", lifted)];
}
