import { lookup } from "./lookup";
import type { PerformanceResult } from "./performance-result";
import type { ContestRecord } from "./record";
import { once } from "./remembered";
import { type RoundResult, roundResult, type TeamResult } from "./round-result";
import { teamResults } from "./team-results";

/** Every number of a contest with all it was made from. Plain data but for fractions, which hold bigints. */
export type Results = { rounds: RoundResult[]; performances: PerformanceResult[] };

const none: PerformanceResult[] = [];

/** All results of a contest, from its record alone: the same for the same record, in any order of arrival. */
export const results = once(makeResults);

function makeResults(record: ContestRecord): Results {
  const look = lookup(record);
  const teams = teamResults(look);
  const entriesIn = (round: string) => teams.flatMap(({ entries }) => entries.get(round) ?? []);
  return {
    rounds: record.rounds.map((round) => roundResult(look, round, entriesIn(round.id))),
    performances: none.concat(...teams.map(({ performances }) => performances)),
  };
}

export const performanceOf = (all: Results, performance: string): PerformanceResult | null =>
  all.performances.find((one) => one.performance === performance) ?? null;

export const roundOf = (all: Results, round: string): RoundResult | null =>
  all.rounds.find((one) => one.round === round) ?? null;

/** The teams of a round in the order of the list, bloc after bloc. */
export const teamsOf = (round: RoundResult): TeamResult[] => round.groups.flatMap((group) => group.teams);

export type { PartResult } from "./part-result";
export type { BallotLine, PerformanceResult } from "./performance-result";
export type { RankGroup, RoundResult, TeamResult } from "./round-result";
