import { type Fraction, toDecimal } from "~/domain/exact";
import type { ContestRecord } from "~/domain/record";
import { performanceOf, type Results, results, type TeamResult, teamsOf } from "~/domain/results";

/** Results as tables show them: decimals with a point. */

export const text = (value: Fraction | null | undefined, decimals = 2): string | null =>
  value ? toDecimal(value, decimals) : null;

export const allTeams = (all: Results, round = 0): TeamResult[] => {
  const found = all.rounds[round];
  return found ? teamsOf(found) : [];
};

export function teamIn(record: ContestRecord, team: string, round = 0): TeamResult {
  const found = allTeams(results(record), round).find((one) => one.team === team);
  if (!found) throw new Error(`no team ${team}`);
  return found;
}

export function performanceIn(record: ContestRecord, performance: string) {
  const found = performanceOf(results(record), performance);
  if (!found) throw new Error(`no performance ${performance}`);
  return found;
}

/** "1 lai-chau 90.00" for each team in the order of the list; "–" without a rank or a total. */
export const table = (record: ContestRecord, round = 0): string[] =>
  allTeams(results(record), round).map((one) => `${one.rank ?? "–"} ${one.team} ${text(one.total) ?? "–"}`);
