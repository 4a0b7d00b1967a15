import { byInstant, groupBy, inForce } from "./made";
import type {
  Ballot,
  Confirmation,
  Contestant,
  ContestRecord,
  Criterion,
  Decision,
  PaperEntry,
  Part,
  Penalty,
  Performance,
  Tally,
} from "./record";
import { once } from "./remembered";

export type DecisionOf<K extends Decision["kind"]> = Extract<Decision, { kind: K }>;
export type Lookup = ReturnType<typeof makeLookup>;

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

/** The later of two ballots of one judge: the higher revision; should an odd record hold it twice, the later sent. */
function standing(a: Ballot, b: Ballot): Ballot {
  const order = a.revision - b.revision || byInstant(a.at, b.at) || (a.id < b.id ? -1 : 1);
  return order < 0 ? b : a;
}

type BallotsOf = Map<string, Map<string, Ballot>>;
/** What stood when the list that begins with this ballot was last looked through: nearly always, one more has come since. */
const grown = new WeakMap<Ballot, { ballots: readonly Ballot[]; found: BallotsOf }>();

function standingBallots(ballots: readonly Ballot[]): BallotsOf {
  const [first] = ballots;
  const before = first && grown.get(first);
  const goesOn = before?.ballots.every((one, at) => one === ballots[at]);
  const found: BallotsOf = new Map(goesOn ? before?.found : []);
  for (const ballot of goesOn ? ballots.slice(before?.ballots.length) : ballots) {
    const judges = new Map(found.get(ballot.performance));
    const other = judges.get(ballot.judge);
    judges.set(ballot.judge, other ? standing(other, ballot) : ballot);
    found.set(ballot.performance, judges);
  }
  if (first) grown.set(first, { ballots, found });
  return found;
}

/** In a map from things in force, the oldest first, the newest of each key stays. */
const newestBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> =>
  new Map(all.map((one) => [keyOf(one), one]));

const pair = (a: string, b: string): string => `${a} ${b}`;

/** What depends on one list alone, made once for that list: a change makes anew what it touches. */
const ids = once(byId);
const indexes = {
  partsOf: once((all: readonly Part[]) => groupBy(all, ({ round }) => round)),
  criteriaOf: once((all: readonly Criterion[]) => groupBy(all, ({ part }) => part)),
  contestantsOf: once((all: readonly Contestant[]) => groupBy(all, ({ team }) => team)),
  orderOf: once((all: readonly Performance[]) => groupBy(all, ({ part }) => part)),
  performancesOf: once((all: readonly Performance[]) => groupBy(all, ({ part, team }) => pair(part, team))),
  ballotsOf: once(standingBallots),
  papersOf: once((all: readonly PaperEntry[]) => groupBy(inForce(all), (one) => pair(one.performance, one.judge))),
  tallies: once((all: readonly Tally[]) => newestBy(inForce(all), ({ performance }) => performance)),
  confirmed: once((all: readonly Confirmation[]) => newestBy(inForce(all), ({ performance }) => performance)),
  penalties: once((all: readonly Penalty[]) => {
    const penaltiesOf = groupBy(inForce(all), ({ performance }) => performance);
    return { penaltiesOf, ofTotals: groupBy(penaltiesOf.get(null) ?? [], ({ team, round }) => pair(team, round)) };
  }),
  decisions: once((all: readonly Decision[]) => {
    const made = inForce(all);
    const ofKind = <K extends Decision["kind"]>(kind: K): DecisionOf<K>[] =>
      made.filter((one): one is DecisionOf<K> => one.kind === kind);
    return {
      awayFrom: groupBy(ofKind("judge-away"), (one) => one.performance),
      recusals: groupBy(ofKind("recusal"), (one) => one.team),
      standings: groupBy(ofKind("standing"), (one) => one.team),
      noShows: newestBy(ofKind("no-show"), (one) => one.performance),
      quorums: newestBy(ofKind("quorum"), (one) => one.performance),
      timePenalties: newestBy(ofKind("time-penalty"), (one) => one.performance),
      orders: ofKind("order"),
      sidePrizes: ofKind("side-prize"),
      nominations: ofKind("nomination"),
    };
  }),
};

function makeLookup(record: ContestRecord) {
  const { standings, ...decided } = indexes.decisions(record.decisions);
  const { penaltiesOf, ofTotals } = indexes.penalties(record.penalties);
  const performances = ids(record.performances);
  const performancesOf = indexes.performancesOf(record.performances);
  const papers = indexes.papersOf(record.paperEntries);
  const recusal = (team: string, judge: string) =>
    decided.recusals.get(team)?.findLast((one) => one.judge === judge) ?? null;
  const recused = (performance: string, judge: string) => {
    const found = recusal(performances.get(performance)?.team ?? "", judge);
    return found?.recused ? { id: found.id, made: found.made, why: "recused" as const } : null;
  };
  return {
    record,
    ...decided,
    rounds: ids(record.rounds),
    parts: ids(record.parts),
    criteria: ids(record.criteria),
    teams: ids(record.teams),
    contestants: ids(record.contestants),
    contestantsOf: indexes.contestantsOf(record.contestants),
    units: ids(record.units),
    blocs: ids(record.blocs),
    judges: ids(record.judges),
    performances,
    /** A part's performances, in running order. */
    orderOf: indexes.orderOf(record.performances),
    partsOf: indexes.partsOf(record.parts),
    criteriaOf: indexes.criteriaOf(record.criteria),
    ballotsOf: indexes.ballotsOf(record.ballots),
    /** The sheets of a judge for a performance as they were keyed in and stand, the oldest first. */
    paperOf: (performance: string, judge: string) => papers.get(pair(performance, judge)) ?? [],
    tallies: indexes.tallies(record.tallies),
    confirmed: indexes.confirmed(record.confirmations),
    penaltiesOf,
    /** Penalties on a team's total in a round, without a performance. */
    penaltiesOn: (team: string, round: string) => ofTotals.get(pair(team, round)) ?? [],
    /** Whether a judge is to keep from marking a team, as it was decided before the day. */
    recusal,
    /** Why a judge marks nothing of a performance: away from this one, or recused from its team. */
    away: (performance: string, judge: string) =>
      decided.awayFrom.get(performance)?.findLast((one) => one.judge === judge) ?? recused(performance, judge),
    /** A team's performances in a part, in running order. */
    performancesBy: (part: string, team: string) => performancesOf.get(pair(part, team)) ?? [],
    /** The newest standing decision on a team that reaches a round. */
    standingOf: (team: string, round: string) =>
      standings.get(team)?.findLast((one) => one.round === null || one.round === round) ?? null,
  };
}

/** A record's rows by what they belong to, with only what is in force. Remembered: records never change in place. */
export const lookup = once(makeLookup);
