import { type DecisionOf, type Happened, happenedTo, nothingHappened } from "./happened";
import { groupBy, inForce } from "./made";
import type { Contestant, ContestRecord, Criterion, Decision, PaperEntry, Part, Performance } from "./record";
import { once } from "./remembered";
import { cast, rowsOfTeam, teamRows } from "./team-rows";

export type Lookup = ReturnType<typeof makeLookup>;

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

const pair = (a: string, b: string): string => `${a} ${b}`;

/** What depends on one list alone, made once for that list: a change makes anew what it touches. */
const ids = once(byId);
const indexes = {
  partsOf: once((all: readonly Part[]) => groupBy(all, ({ round }) => round)),
  criteriaOf: once((all: readonly Criterion[]) => groupBy(all, ({ part }) => part)),
  contestantsOf: once((all: readonly Contestant[]) => groupBy(all, ({ team }) => team)),
  orderOf: once((all: readonly Performance[]) => groupBy(all, ({ part }) => part)),
  papersOf: once((all: readonly PaperEntry[]) => groupBy(inForce(all), (one) => pair(one.performance, one.judge))),
  decisions: once((all: readonly Decision[]) => {
    const made = inForce(all);
    const ofKind = <K extends Decision["kind"]>(kind: K): DecisionOf<K>[] =>
      made.filter((one): one is DecisionOf<K> => one.kind === kind);
    return { orders: ofKind("order"), sidePrizes: ofKind("side-prize"), nominations: ofKind("nomination") };
  }),
};

function makeLookup(record: ContestRecord) {
  const of = cast(record);
  const papers = indexes.papersOf(record.paperEntries);
  const byTeam = teamRows(record);
  const rowsOf = (team: string) => rowsOfTeam(byTeam, record.teams, team);
  const happenedIn = (performance: string): Happened => {
    const team = of.get(performance)?.team;
    return (team !== undefined && happenedTo(rowsOf(team)).performances.get(performance)) || nothingHappened;
  };
  const recusal = (team: string, judge: string) =>
    happenedTo(rowsOf(team)).recusals.findLast((one) => one.judge === judge) ?? null;
  const recused = (performance: string, judge: string) => {
    const found = recusal(of.get(performance)?.team ?? "", judge);
    return found?.recused ? { id: found.id, made: found.made, why: "recused" as const } : null;
  };
  return {
    record,
    ...indexes.decisions(record.decisions),
    rounds: ids(record.rounds),
    parts: ids(record.parts),
    criteria: ids(record.criteria),
    teams: ids(record.teams),
    contestants: ids(record.contestants),
    contestantsOf: indexes.contestantsOf(record.contestants),
    units: ids(record.units),
    blocs: ids(record.blocs),
    judges: ids(record.judges),
    get performances() {
      return ids(record.performances);
    },
    /** A part's performances, in running order. */
    get orderOf() {
      return indexes.orderOf(record.performances);
    },
    partsOf: indexes.partsOf(record.parts),
    criteriaOf: indexes.criteriaOf(record.criteria),
    /** All rows of what happened to a team. */
    rowsOf,
    /** The same of all teams, in their order. */
    byTeam,
    happenedIn,
    /** The sheets of a judge for a performance as they were keyed in and stand, the oldest first. */
    paperOf: (performance: string, judge: string) => papers.get(pair(performance, judge)) ?? [],
    /** Penalties on a team's total in a round, without a performance. */
    penaltiesOn: (team: string, round: string) =>
      happenedTo(rowsOf(team)).penalties.filter((one) => one.round === round),
    /** Whether a judge is to keep from marking a team, as it was decided before the day. */
    recusal,
    recusalsOf: (team: string) => happenedTo(rowsOf(team)).recusals,
    /** Why a judge marks nothing of a performance: away from this one, or recused from its team. */
    away: (performance: string, judge: string) =>
      happenedIn(performance).away.findLast((one) => one.judge === judge) ?? recused(performance, judge),
    /** A team's performances in a part, in running order. */
    performancesBy: (part: string, team: string) => rowsOf(team).performances.filter((one) => one.part === part),
    /** The newest standing decision on a team that reaches a round. */
    standingOf: (team: string, round: string) =>
      happenedTo(rowsOf(team)).standings.findLast((one) => one.round === null || one.round === round) ?? null,
  };
}

/** A record's rows by what they belong to, with only what is in force. Remembered: records never change in place. */
export const lookup = once(makeLookup);
