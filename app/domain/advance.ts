import { type Ranked, tieGroups } from "./ranking";
import type { Round } from "./record";
import type { TeamTotal } from "./team-total";

/** `tie`: let in because all tied across the cut advance. */
export type Advancing = { team: string; via: "best" | "rest" | "tie" | "nomination" };
/** A tie across the cut that waits for a decision; `places` are left for the tied. */
export type AdvanceBlock = { stage: "best" | "rest"; bloc: string | null; teams: string[]; places: number };
export type AdvanceResult = { teams: Advancing[]; blocks: AdvanceBlock[] };

type Rules = NonNullable<Round["advance"]>;
/** How the round orders any set of its teams, and the decided order of tied ones, if a decision covers them all. */
export type Ordering = {
  rank: (teams: readonly TeamTotal[]) => Ranked[];
  decided: (tied: readonly string[]) => readonly string[] | null;
};

function cut(
  ranked: readonly Ranked[],
  places: number,
  stage: "best" | "rest",
  bloc: string | null,
  onTie: Rules["onTie"],
  decided: Ordering["decided"],
): AdvanceResult {
  const [teams, blocks]: [Advancing[], AdvanceBlock[]] = [[], []];
  let left = places;
  for (const tied of tieGroups(ranked)) {
    if (left <= 0) break;
    const ids = tied.map(({ team }) => team.team);
    const order = ids.length > left && onTie === "decide" ? decided(ids) : null;
    const chosen = order ? [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b)).slice(0, left) : ids;
    if (chosen.length > left && onTie === "decide") blocks.push({ stage, bloc, teams: ids, places: left });
    else teams.push(...chosen.map((team) => ({ team, via: chosen.length > left ? ("tie" as const) : stage })));
    left -= ids.length;
  }
  return { teams, blocks };
}

/**
 * Who goes on: the best N of the round or of each bloc, the best k of the rest, and those nominated. A tie across the
 * cut is never cut silently; while one waits, the rest cannot be told (scoring.md, "Advancing and prizes").
 */
export function advance(
  rules: Rules,
  teams: readonly TeamTotal[],
  blocs: readonly (string | null)[],
  nominated: readonly string[],
  { rank, decided }: Ordering,
): AdvanceResult {
  const pools =
    rules.of === "round"
      ? [{ bloc: null, teams }]
      : blocs.map((bloc) => ({ bloc, teams: teams.filter((one) => one.bloc === bloc) }));
  const best = pools.map((pool) => cut(rank(pool.teams), rules.best, "best", pool.bloc, rules.onTie, decided));
  const through = best.flatMap((one) => one.teams);
  const blocks = best.flatMap((one) => one.blocks);
  const others = teams.filter((team) => !through.some((one) => one.team === team.team));
  const rest =
    blocks.length > 0
      ? { teams: [], blocks: [] }
      : cut(rank(others), rules.bestOfRest, "rest", null, rules.onTie, decided);
  const all = [...through, ...rest.teams];
  const extra = nominated.filter((team) => !all.some((one) => one.team === team));
  return {
    teams: [...all, ...extra.map((team) => ({ team, via: "nomination" as const }))],
    blocks: [...blocks, ...rest.blocks],
  };
}
