import { compare, type Fraction, fraction, fromHundredths, multiply, subtract } from "./exact";
import type { Rules } from "./record";

export type Disagreement = { highest: Fraction; lowest: Fraction; spread: Fraction; exceeds: boolean };

/**
 * How far a panel's ballots lie apart, and whether that is more than the contest's limit, in points or in percent of
 * `maximum` (hundredths). It changes no mark: the chair is told (scoring.md, "Disagreement"). Null below two ballots.
 */
export function disagreement(
  marks: readonly Fraction[],
  maximum: number,
  limit: Rules["disagreement"],
): Disagreement | null {
  const [first, ...others] = marks;
  if (first === undefined || others.length === 0) return null;
  const highest = others.reduce((best, mark) => (compare(mark, best) > 0 ? mark : best), first);
  const lowest = others.reduce((least, mark) => (compare(mark, least) < 0 ? mark : least), first);
  const spread = subtract(highest, lowest);
  if (limit === null) return { highest, lowest, spread, exceeds: false };
  const share = fraction(BigInt(limit.limit), 10_000n);
  const allowed = limit.in === "points" ? fromHundredths(limit.limit) : multiply(fromHundredths(maximum), share);
  return { highest, lowest, spread, exceeds: compare(spread, allowed) > 0 };
}
