import { compare, type Fraction } from "./exact";
import type { TieBreak } from "./record";
import { settling } from "./remembered";
import type { TeamTotal } from "./team-total";
import { lowerFirst, type TieValue } from "./tie-breaks";

/** A key that told tied teams apart: who was equal until then, and this team's value by it (null: missing). */
export type TieStep = { key: TieBreak; among: string[]; value: Fraction | null };

export type Ranked<T extends TeamTotal = TeamTotal> = {
  team: T;
  rank: number;
  /** All teams of this rank, itself among them. */
  tied: readonly string[];
  /** The keys that decided, first to last; empty when no other team has the same total. */
  decided: TieStep[];
};

const names = settling<string[]>();
const steps = settling<TieStep[]>();
const undecided: TieStep[] = [];

/** The names of tied teams: the very same list as long as they are. */
const namesOf = (tied: readonly TeamTotal[]): string[] =>
  names(
    tied[0] ?? tied,
    tied.map(({ team }) => team),
  );

type Tied<T> = { teams: T[]; decided: Map<T, TieStep[]> };

type Order = (a: Fraction | null, b: Fraction | null) => number;
const missingLast =
  (order: (a: Fraction, b: Fraction) => number): Order =>
  (a, b) =>
    a === null ? (b === null ? 0 : 1) : b === null ? -1 : order(a, b);
const higher = missingLast((a, b) => compare(b, a));
const lower = missingLast(compare);

/** Teams in groups of equal value, in order; inside a group the order given. */
function groups<T>(teams: readonly T[], measure: (team: T) => Fraction | null, order: Order): T[][] {
  const measured = teams.map((team) => ({ team, value: measure(team) }));
  const found: { value: Fraction | null; teams: T[] }[] = [];
  for (const { team, value } of measured.sort((a, b) => order(a.value, b.value))) {
    const last = found.at(-1);
    if (last && order(last.value, value) === 0) last.teams.push(team);
    else found.push({ value, teams: [team] });
  }
  return found.map((group) => group.teams);
}

function separate<T extends TeamTotal>(tied: Tied<T>, keys: readonly TieBreak[], valued: TieValue): Tied<T>[] {
  const [key, ...rest] = keys;
  if (tied.teams.length < 2 || key === undefined) return [tied];
  const among = namesOf(tied.teams);
  const split = groups(tied.teams, (team) => valued(key, team, among), lowerFirst(key) ? lower : higher);
  return split.flatMap((teams) => {
    const step = (team: T): TieStep => ({ key, among, value: valued(key, team, among) });
    const before = (team: T) => tied.decided.get(team) ?? [];
    const decided =
      split.length < 2 ? tied.decided : new Map(teams.map((team) => [team, [...before(team), step(team)]]));
    return separate({ teams, decided }, rest, valued);
  });
}

/**
 * Ranks the teams that have a total and no standing against them: higher total first, equal ones by the keys in order,
 * still equal ones share the rank and the next is skipped: 1, 2, 2, 4 (scoring.md, "Totals, order, ties").
 */
export function rank<T extends TeamTotal>(
  teams: readonly T[],
  keys: readonly TieBreak[],
  valued: TieValue,
): Ranked<T>[] {
  const rankable = teams.filter((team) => team.total !== null && team.standing === null);
  const byTotal = groups(rankable, (team) => team.total, higher);
  const settled = byTotal.flatMap((equal) => separate({ teams: equal, decided: new Map() }, keys, valued));
  let above = 0;
  return settled.flatMap((tied) => {
    const here = above + 1;
    above += tied.teams.length;
    const all = namesOf(tied.teams);
    return tied.teams.map((team) => {
      const decided = tied.decided.get(team);
      return { team, rank: here, tied: all, decided: decided ? steps(team, decided) : undecided };
    });
  });
}

/** Ranked teams that share a rank, together. */
export function tieGroups<T extends TeamTotal>(ranked: readonly Ranked<T>[]): Ranked<T>[][] {
  const found: Ranked<T>[][] = [];
  for (const one of ranked) {
    const last = found.at(-1);
    if (last?.[0]?.rank === one.rank) last.push(one);
    else found.push([one]);
  }
  return found;
}
