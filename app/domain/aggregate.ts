import { add, compare, divide, type Fraction, sum, whole, zero } from "./exact";
import type { Rules } from "./record";

export type Aggregated = {
  value: Fraction;
  /** For each mark, in the order given: null when it is used, else why it was dropped. */
  dropped: ("highest" | "lowest" | null)[];
};

const mean = (marks: readonly Fraction[]): Fraction => divide(sum(marks), whole(marks.length));

/** Places of the marks from the lowest to the highest; equal marks in the order given. */
const ascending = (marks: readonly Fraction[]): number[] =>
  marks.map((_, place) => place).sort((a, b) => compare(marks[a] ?? zero, marks[b] ?? zero) || a - b);

function median(marks: readonly Fraction[]): Fraction {
  const sorted = ascending(marks).map((place) => marks[place] ?? zero);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  if (sorted.length % 2 === 1) return upper;
  return divide(add(upper, sorted[sorted.length / 2 - 1] ?? zero), whole(2));
}

/**
 * One value from a panel's ballot marks (scoring.md, "From ballots to a part's mark", step 2); null without marks.
 * A trimmed mean drops exactly one highest and one lowest, also among equals.
 */
export function aggregate(marks: readonly Fraction[], by: Rules["aggregate"]): Aggregated | null {
  if (marks.length === 0) return null;
  const dropped: Aggregated["dropped"] = marks.map(() => null);
  if (by.kind === "trimmed-mean" && marks.length >= Math.max(3, by.trimFrom)) {
    const order = ascending(marks);
    dropped[order[0] ?? 0] = "lowest";
    dropped[order[order.length - 1] ?? 0] = "highest";
    return { value: mean(marks.filter((_, place) => dropped[place] === null)), dropped };
  }
  if (by.kind === "median") return { value: median(marks), dropped };
  return { value: by.kind === "sum" ? sum(marks) : mean(marks), dropped };
}
