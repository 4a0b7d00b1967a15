import { byInstant, groupBy, inForce } from "./made";
import type {
  Ballot,
  Bloc,
  Contestant,
  ContestRecord,
  Criterion,
  Decision,
  Judge,
  PaperEntry,
  Part,
  Penalty,
  Performance,
  Round,
  Tally,
  Team,
  Unit,
} from "./record";

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

function standingBallots(ballots: readonly Ballot[]): Map<string, Map<string, Ballot>> {
  const found = new Map<string, Map<string, Ballot>>();
  for (const ballot of ballots) {
    const judges = found.get(ballot.performance) ?? new Map<string, Ballot>();
    found.set(ballot.performance, judges);
    const other = judges.get(ballot.judge);
    judges.set(ballot.judge, other ? standing(other, ballot) : ballot);
  }
  return found;
}

/** In a map from things in force, the oldest first, the newest of each key stays. */
const newestBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> =>
  new Map(all.map((one) => [keyOf(one), one]));

const pair = (a: string, b: string): string => `${a} ${b}`;

function makeLookup(record: ContestRecord) {
  const decisions = inForce<Decision>(record.decisions);
  const ofKind = <K extends Decision["kind"]>(kind: K): DecisionOf<K>[] =>
    decisions.filter((one): one is DecisionOf<K> => one.kind === kind);
  const penalties = inForce<Penalty>(record.penalties);
  const away = newestBy(ofKind("judge-away"), (one) => pair(one.performance, one.judge));
  const recusals = newestBy(ofKind("recusal"), (one) => pair(one.team, one.judge));
  const performances = byId<Performance>(record.performances);
  const recused = (performance: string, judge: string) => {
    const found = recusals.get(pair(performances.get(performance)?.team ?? "", judge));
    return found?.recused ? { id: found.id, made: found.made, why: "recused" as const } : null;
  };
  const performancesOf = groupBy(record.performances, (one) => pair(one.part, one.team));
  const standings = ofKind("standing");
  const papers = groupBy(inForce<PaperEntry>(record.paperEntries), (one) => pair(one.performance, one.judge));
  return {
    record,
    rounds: byId<Round>(record.rounds),
    parts: byId<Part>(record.parts),
    criteria: byId<Criterion>(record.criteria),
    teams: byId<Team>(record.teams),
    contestants: byId<Contestant>(record.contestants),
    contestantsOf: groupBy(record.contestants, (one) => one.team),
    units: byId<Unit>(record.units),
    blocs: byId<Bloc>(record.blocs),
    judges: byId<Judge>(record.judges),
    performances,
    /** A part's performances, in running order. */
    orderOf: groupBy(record.performances, (one) => one.part),
    partsOf: groupBy(record.parts, (part) => part.round),
    criteriaOf: groupBy(record.criteria, (criterion) => criterion.part),
    ballotsOf: standingBallots(record.ballots),
    /** The sheets of a judge for a performance as they were keyed in and stand, the oldest first. */
    paperOf: (performance: string, judge: string) => papers.get(pair(performance, judge)) ?? [],
    tallies: newestBy(inForce<Tally>(record.tallies), (tally) => tally.performance),
    confirmed: newestBy(inForce(record.confirmations), (one) => one.performance),
    noShows: newestBy(ofKind("no-show"), (one) => one.performance),
    quorums: newestBy(ofKind("quorum"), (one) => one.performance),
    timePenalties: newestBy(ofKind("time-penalty"), (one) => one.performance),
    penaltiesOf: groupBy(penalties, (one) => one.performance),
    orders: ofKind("order"),
    sidePrizes: ofKind("side-prize"),
    nominations: ofKind("nomination"),
    /** Whether a judge is to keep from marking a team, as it was decided before the day. */
    recusal: (team: string, judge: string) => recusals.get(pair(team, judge)) ?? null,
    /** Why a judge marks nothing of a performance: away from this one, or recused from its team. */
    away: (performance: string, judge: string) => away.get(pair(performance, judge)) ?? recused(performance, judge),
    /** A team's performances in a part, in running order. */
    performancesBy: (part: string, team: string) => performancesOf.get(pair(part, team)) ?? [],
    /** The newest standing decision on a team that reaches a round. */
    standingOf: (team: string, round: string) =>
      standings.findLast((one) => one.team === team && (one.round === null || one.round === round)) ?? null,
  };
}

const known = new WeakMap<ContestRecord, Lookup>();

/** A record's rows by what they belong to, with only what is in force. Remembered: records never change in place. */
export function lookup(record: ContestRecord): Lookup {
  const before = known.get(record);
  if (before) return before;
  const made = makeLookup(record);
  known.set(record, made);
  return made;
}
