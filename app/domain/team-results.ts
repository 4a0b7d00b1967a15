import { isEntrant } from "./entrants";
import type { Fraction } from "./exact";
import type { Lookup } from "./lookup";
import { type PartResult, partResult } from "./part-result";
import { type PerformanceResult, performanceResult } from "./performance-result";
import type { Round, Team } from "./record";
import { mapping, once, settling } from "./remembered";
import { type Candidate, candidates } from "./side-prizes";
import { type Sources, type TeamTotal, teamTotal } from "./team-total";
import { tieValue } from "./tie-breaks";

/** All that a round reads of one team, to rank it and to award its prizes. */
export type Entry = {
  total: TeamTotal;
  /** By each of the round's tie-breaks. */
  values: (Fraction | null)[];
  /** For each of its side prizes. */
  candidates: Candidate[][];
};

/** What is computed of a team alone. `entries`: of each round that it is in. */
export type TeamResults = { performances: readonly PerformanceResult[]; entries: ReadonlyMap<string, Entry> };

const remembered = mapping<TeamResults>();
const settled = once((_: Round) => settling<Entry>());

/** The results of each team, which nothing that happens to another can change, until they are compared. */
export function teamResults(look: Lookup): readonly TeamResults[] {
  const { teams, rules, rounds, parts, criteria, blocs, judges } = look.record;
  return remembered(teams, [look.byTeam], [rules, rounds, parts, criteria, blocs, judges], (team) =>
    makeResults(look, team),
  );
}

function makeResults(look: Lookup, team: Team): TeamResults {
  const performances = look.rowsOf(team.id).performances.flatMap((one) => {
    const part = look.parts.get(one.part);
    return part ? [performanceResult(look, one, part)] : [];
  });
  const sources = sourcesOf(look, team, performances);
  const entries = look.record.rounds.flatMap((round): [string, Entry][] => {
    const total = sources.totalIn(round.id);
    if (total === null) return [];
    const values = round.tieBreaks.map((key) => tieValue(sources, key, total));
    const side = round.prizes.side.map(({ award }) => candidates(award, total, sources.performanceOf));
    return [[round.id, settled(round)(team, { total, values, candidates: side })]];
  });
  return { performances, entries: new Map(entries) };
}

/** Computes each part and each total once. */
function sourcesOf(look: Lookup, team: Team, performances: readonly PerformanceResult[]): Sources {
  const byId = new Map(performances.map((one) => [one.performance, one]));
  const performanceOf = (id: string) => byId.get(id);
  const parts = new Map<string, PartResult>();
  const totals = new Map<string, TeamTotal | null>();
  const sources: Sources = {
    look,
    team,
    performanceOf,
    partOf: (part) => {
      const made = parts.get(part.id) ?? partResult(look, part, team.id, performanceOf);
      parts.set(part.id, made);
      return made;
    },
    totalIn: (id) => {
      const before = totals.get(id);
      const round = look.rounds.get(id);
      if (before !== undefined || round === undefined || !isEntrant(look, id, team.id)) return before ?? null;
      // While it is being computed, it is nothing yet: rounds may feed each other in a ring.
      totals.set(id, null);
      const made = teamTotal(sources, round);
      totals.set(id, made);
      return made;
    },
  };
  return sources;
}
