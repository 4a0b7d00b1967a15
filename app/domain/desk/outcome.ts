import { aggregate } from "../aggregate";
import { compare, type Fraction, isDecimal, toDecimal, zero } from "../exact";
import type { Lookup } from "../lookup";
import type { PerformanceResult } from "../performance-result";
import { placesOf } from "../places";
import type { Sight } from "./viewer";

/** An exact value as a decimal string; `exact` is false when it has more places than are shown. */
export type Shown = { value: string; exact: boolean };

export type Spread = { highest: string; lowest: string; spread: string; exceeds: boolean };

function shown(value: Fraction, places: number): Shown {
  const needed = [places, places + 1, places + 2].find((some) => isDecimal(value, some));
  return { value: toDecimal(value, needed ?? places + 2), exact: needed !== undefined };
}

/** The aggregate; while ballots are missing, that of those which are in. */
function soFar(look: Lookup, result: PerformanceResult): Fraction | null {
  if (result.aggregate) return result.aggregate;
  const counted = result.panel.flatMap((line) => line.counted ?? []);
  return aggregate(counted, look.record.rules.aggregate)?.value ?? null;
}

function spreadOf(result: PerformanceResult): Spread | null {
  const found = result.disagreement;
  if (!found || compare(found.spread, zero) === 0) return null;
  const [highest, lowest, spread] = [found.highest, found.lowest, found.spread].map((value) => toDecimal(value, 2));
  return { highest: highest ?? "", lowest: lowest ?? "", spread: spread ?? "", exceeds: found.exceeds };
}

/** What comes of the ballots so far; nothing of it for who may not see the marks. */
export function outcome(look: Lookup, result: PerformanceResult, sight: Sight) {
  const places = placesOf(look.record);
  const value = sight === "all" ? soFar(look, result) : null;
  return {
    value: value && shown(value, places),
    provisional: !result.complete,
    mark: sight === "all" && result.mark ? toDecimal(result.mark, places) : null,
    disagreement: sight === "all" ? spreadOf(result) : null,
    // What the clock costs is the timekeeper's business too; what others took off is not.
    penalties: result.penalties.filter((line) => sight !== "none" || line.kind !== "manual"),
  };
}
