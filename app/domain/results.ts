import { entrants } from "./entrants";
import { type Lookup, lookup } from "./lookup";
import { type PartResult, partResult } from "./part-result";
import { type PerformanceResult, performanceResult } from "./performance-result";
import type { ContestRecord, Round } from "./record";
import { once } from "./remembered";
import { type RoundResult, roundResult, type TeamResult } from "./round-result";
import { type Sources, type TeamTotal, teamTotal } from "./team-total";

/** Every number of a contest with all it was made from. Plain data but for fractions, which hold bigints. */
export type Results = { rounds: RoundResult[]; performances: PerformanceResult[] };

/** Computes each (part, team) once. */
function partResults(look: Lookup, performances: ReadonlyMap<string, PerformanceResult>): Sources["partOf"] {
  const known = new Map<string, PartResult>();
  const nothing = { performances: [], used: [], complete: false, combined: null, weighted: null, rounded: null };
  return (part, team) => {
    const key = `${part} ${team}`;
    const before = known.get(key);
    if (before) return before;
    const found = look.parts.get(part);
    const made = found
      ? partResult(look, found, team, (id) => performances.get(id))
      : { part, ...nothing, penalties: [], mark: null };
    known.set(key, made);
    return made;
  };
}

/** All results of a contest, from its record alone: the same for the same record, in any order of arrival. */
export const results = once(makeResults);

function makeResults(record: ContestRecord): Results {
  const look = lookup(record);
  const performances = new Map<string, PerformanceResult>();
  for (const one of look.performances.values()) {
    const part = look.parts.get(one.part);
    if (part) performances.set(one.id, performanceResult(look, one, part));
  }
  const known = new Map<string, Map<string, TeamTotal>>();
  const open = new Set<string>();
  const totals = (round: Round): Map<string, TeamTotal> => {
    const before = known.get(round.id);
    if (before) return before;
    open.add(round.id);
    const teams = entrants(record, round.id).flatMap((id) => look.teams.get(id) ?? []);
    const made = new Map(teams.map((team) => [team.id, teamTotal(sources, round, team)]));
    open.delete(round.id);
    known.set(round.id, made);
    return made;
  };
  const sources: Sources = {
    look,
    partOf: partResults(look, performances),
    performanceOf: (id) => performances.get(id),
    totalIn: (id, team) => {
      const round = look.rounds.get(id);
      if (round === undefined || open.has(id)) return null;
      return totals(round).get(team) ?? null;
    },
  };
  return {
    rounds: record.rounds.map((round) => roundResult(sources, round, [...totals(round).values()])),
    performances: [...performances.values()],
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
