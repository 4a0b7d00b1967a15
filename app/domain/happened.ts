import { byInstant, groupBy, inForce, type Made } from "./made";
import type { Ballot, Confirmation, Decision, Penalty, Tally } from "./record";
import { once } from "./remembered";
import type { TeamRows } from "./team-rows";

export type DecisionOf<K extends Decision["kind"]> = Extract<Decision, { kind: K }>;

/** What happened in one performance: of what can be taken back only what is in force, and of each the newest. */
export type Happened = {
  /** By judge, the ballot that stands. */
  ballots: ReadonlyMap<string, Ballot>;
  tally: Tally | null;
  confirmed: Confirmation | null;
  noShow: DecisionOf<"no-show"> | null;
  quorum: DecisionOf<"quorum"> | null;
  timePenalty: DecisionOf<"time-penalty"> | null;
  /** By hand. */
  penalties: readonly Penalty[];
  /** The judges who are away from it, the last said last. */
  away: readonly DecisionOf<"judge-away">[];
};

/** What happened to a team, in its performances and beside them; what is in force, the oldest first. */
export type TeamHappened = {
  performances: ReadonlyMap<string, Happened>;
  standings: readonly DecisionOf<"standing">[];
  recusals: readonly DecisionOf<"recusal">[];
  /** On totals, without a performance. */
  penalties: readonly Penalty[];
};

export const nothingHappened: Happened = {
  ballots: new Map(),
  tally: null,
  confirmed: null,
  noShow: null,
  quorum: null,
  timePenalty: null,
  penalties: [],
  away: [],
};

/** What depends on one list alone, made once for it: a ballot touches no other. */
const inLists = {
  ballots: once((all: readonly Ballot[]) => groupBy(all, ({ performance }) => performance)),
  tallies: once((all: readonly Tally[]) => newest(all)),
  confirmations: once((all: readonly Confirmation[]) => newest(all)),
  penalties: once((all: readonly Penalty[]) => groupBy(inForce(all), ({ performance }) => performance)),
  decisions: once((all: readonly Decision[]) => {
    const decisions = inForce(all);
    const ofKind = <K extends Decision["kind"]>(kind: K): DecisionOf<K>[] =>
      decisions.filter((one): one is DecisionOf<K> => one.kind === kind);
    return {
      noShows: newest(ofKind("no-show")),
      quorums: newest(ofKind("quorum")),
      timePenalties: newest(ofKind("time-penalty")),
      away: groupBy(ofKind("judge-away"), ({ performance }) => performance),
      standings: ofKind("standing"),
      recusals: ofKind("recusal"),
    };
  }),
};

export const happenedTo = once((rows: TeamRows): TeamHappened => {
  const ballots = inLists.ballots(rows.ballots);
  const [tallies, confirmations] = [inLists.tallies(rows.tallies), inLists.confirmations(rows.confirmations)];
  const penalties = inLists.penalties(rows.penalties);
  const { noShows, quorums, timePenalties, away, standings, recusals } = inLists.decisions(rows.decisions);
  const inPerformance = (id: string): Happened => ({
    ballots: standingBallots(ballots.get(id) ?? []),
    tally: tallies.get(id) ?? null,
    confirmed: confirmations.get(id) ?? null,
    noShow: noShows.get(id) ?? null,
    quorum: quorums.get(id) ?? null,
    timePenalty: timePenalties.get(id) ?? null,
    penalties: penalties.get(id) ?? [],
    away: away.get(id) ?? [],
  });
  return {
    performances: new Map(rows.performances.map(({ id }) => [id, inPerformance(id)])),
    standings,
    recusals,
    penalties: penalties.get(null) ?? [],
  };
});

function newest<T extends Made & { performance: string }>(all: readonly T[]): Map<string, T> {
  return new Map(inForce(all).map((one) => [one.performance, one]));
}

function standingBallots(ballots: readonly Ballot[]): Map<string, Ballot> {
  const found = new Map<string, Ballot>();
  for (const ballot of ballots) {
    const other = found.get(ballot.judge);
    found.set(ballot.judge, other ? standing(other, ballot) : ballot);
  }
  return found;
}

/** The later of two ballots of one judge: the higher revision; should an odd record hold it twice, the later sent. */
function standing(a: Ballot, b: Ballot): Ballot {
  const order = a.revision - b.revision || byInstant(a.at, b.at) || (a.id < b.id ? -1 : 1);
  return order < 0 ? b : a;
}
