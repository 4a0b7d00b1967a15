import { publishedRounds } from "./entrants";
import { inForce } from "./made";
import type { Ceremony, CeremonyStep, ContestRecord, Round } from "./record";
import { type Results, results, roundOf, type TeamResult, teamsOf } from "./results";
import { resultsHash } from "./results-approval";
import { same } from "./same";

/** In which order a plan tells the teams' results, before the prizes. */
export const planOrders = ["last-to-first", "running-order", "prizes-only"] as const;
export type PlanOrder = (typeof planOrders)[number];
export type PlanWish = { order: PlanOrder; byPart: boolean };

/** The ceremony that goes on: the newest not taken back whose round is not published yet. */
export function ceremonyOf(record: ContestRecord): Ceremony | null {
  const closed = publishedRounds(record);
  const open = inForce<Ceremony>(record.ceremonies).filter(({ round }) => !closed.has(round));
  return open.at(-1) ?? null;
}

/** The wish that a plan was made by, as its steps say. */
export function wishOf({ steps }: Pick<Ceremony, "steps">): PlanWish {
  const total = steps.find((step) => step.show === "total");
  const order = !total ? "prizes-only" : total.ranked ? "last-to-first" : "running-order";
  return { order, byPart: steps.some((step) => step.show === "marks" && step.part !== null) };
}

/** Whether a plan begins with the steps that a ceremony has made. */
export const goesOn = ({ steps, at }: Ceremony, plan: readonly CeremonyStep[]): boolean =>
  same(steps.slice(0, at), plan.slice(0, at));

/** Whether the results are others now than those that the ceremony was planned for. */
export function isOutOfDate(record: ContestRecord, ceremony: Ceremony, all?: Results): boolean {
  return resultsHash(record, ceremony.round, all) !== ceremony.results;
}

/**
 * The usual plan of a round's ceremony (scoring.md, "What the public may see"): each team's marks, at once or part by
 * part, then its total, from last to first with its rank; side prizes; prizes from the last tier to the first; the whole
 * list. Prizes that nobody wins have no step.
 */
export function planOf(record: ContestRecord, round: Round, wish: PlanWish, all = results(record)): CeremonyStep[] {
  const result = roundOf(all, round.id);
  const ranked = result ? teamsOf(result).filter((team) => team.rank !== null) : [];
  const won = new Set(ranked.flatMap(({ prize }) => prize ?? []));
  const side = (result?.side ?? []).flatMap(({ prize, winners }) => (winners.length > 0 ? prize : []));
  const tiers = round.prizes.tiers.flatMap(({ id }) => (won.has(id) ? id : [])).reverse();
  return [
    ...inOrder(record, round, ranked, wish.order).flatMap(({ team, parts }): CeremonyStep[] => [
      ...(wish.byPart ? parts.map(({ part }) => ({ show: "marks" as const, team, part })) : []),
      ...(wish.byPart ? [] : [{ show: "marks" as const, team, part: null }]),
      { show: "total", team, ...(wish.order === "last-to-first" ? { ranked: true } : {}) },
    ]),
    ...side.map((prize) => ({ show: "side-prize" as const, prize })),
    ...tiers.map((tier) => ({ show: "tier" as const, tier })),
    { show: "ranking" },
  ];
}

/** From last to first each bloc that is ranked by itself in its turn: nobody follows two races at once. */
function inOrder(
  { blocs, performances }: ContestRecord,
  { rankBy }: Round,
  teams: readonly TeamResult[],
  order: PlanOrder,
): TeamResult[] {
  if (order === "prizes-only") return [];
  if (order === "last-to-first") {
    const turn = ({ bloc }: TeamResult) => (rankBy === "bloc" ? blocs.findIndex(({ id }) => id === bloc) : 0);
    return [...teams].sort((a, b) => turn(a) - turn(b) || (b.rank ?? 0) - (a.rank ?? 0));
  }
  const place = new Map(performances.map(({ team }, at) => [team, at]).reverse() as [string, number][]);
  return [...teams].sort((a, b) => (place.get(a.team) ?? 0) - (place.get(b.team) ?? 0));
}
