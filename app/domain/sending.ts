import type { AdvanceBlock, Advancing } from "./advance";
import { publicationOf } from "./publications";
import type { ContestRecord, Round, Team, Unit } from "./record";
import { results, roundOf, type TeamResult, teamsOf } from "./results";
import { find } from "./rows";

/** How many go up by rank: as a round lets teams advance (scoring.md, "Advancing and prizes"). */
export type Cut = NonNullable<Round["advance"]>;

/** The last round of a contest whose results are published, or null: nobody is sent up before. */
export function finishedRound(record: ContestRecord): Round | null {
  const last = record.rounds.at(-1);
  return last && publicationOf(record, "round", last.id) ? last : null;
}

/** What the rules of the contest below say of going up, or that its best team goes. */
export function usualCut(record: ContestRecord): Cut {
  return record.rounds.at(-1)?.advance ?? { best: 1, of: "round", bestOfRest: 0, onTie: "decide" };
}

/** A team that could be sent up. `via` is how the cut lets it through; null: only by choice. */
export type Candidate = {
  team: string;
  name: string;
  unitName: string;
  bloc: string | null;
  rank: number | null;
  people: number;
  via: Advancing["via"] | null;
  /** It is equal to others at the cut, and no decision says which of them goes. */
  tied: boolean;
  standing: NonNullable<TeamResult["standing"]>["standing"] | null;
};

/**
 * The teams of a finished contest in the order of its last round, and who of them a cut sends up. A tie across the cut is
 * never cut silently: it stands in `blocks` until a decision is recorded below, or the cut lets all tied go.
 */
export function candidates(record: ContestRecord, cut: Cut): { teams: Candidate[]; blocks: AdvanceBlock[] } {
  const round = finishedRound(record);
  if (!round) return { teams: [], blocks: [] };
  const rounds = record.rounds.map((one) => (one.id === round.id ? { ...one, advance: cut } : one));
  const result = roundOf(results({ ...record, rounds }), round.id);
  const through = new Map(result?.advance?.teams.map(({ team, via }) => [team, via]));
  const blocks = result?.advance?.blocks ?? [];
  const waiting = new Set(blocks.flatMap((block) => block.teams));
  const teams = (result ? teamsOf(result) : []).map(({ team, rank, standing }): Candidate => {
    const own = find(record.teams, team);
    return {
      ...{ team, rank, name: own?.name ?? "", unitName: own?.unitName ?? "" },
      bloc: find(record.blocs, own?.bloc ?? null)?.name ?? null,
      people: record.contestants.filter((one) => one.team === team).length,
      via: through.get(team) ?? null,
      tied: waiting.has(team),
      standing: standing?.standing ?? null,
    };
  });
  return { teams, blocks };
}

/** Whether a candidate goes by its rank; all others need somebody's choice, and the reason for it. */
export const byRank = ({ via }: Pick<Candidate, "via">): boolean => via !== null && via !== "nomination";

/** The team of a contest that was copied from this one below, if it was. */
export function copyIn(record: ContestRecord, contest: string, team: string): Team | undefined {
  return record.teams.find(({ origin }) => origin?.contest === contest && origin.team === team);
}

/** The unit that a team stands for above: the one that held its contest; of several, as in a cluster, its own. */
export function unitAbove({ contest, units }: ContestRecord, team: Team): Unit | undefined {
  const [only, ...more] = contest.holders;
  return find(units, only !== undefined && more.length === 0 ? only : team.unit);
}

/** What a team is called above unless somebody says otherwise: by its unit; by both names where its unit sends several. */
export function nameAbove(below: ContestRecord, team: Team, several: boolean): string {
  const unit = unitAbove(below, team)?.name;
  if (unit === undefined || unit === team.name) return team.name;
  return several ? `${unit} (${team.name})` : unit;
}

/** The pictures of these teams' people, by which the record names them: who is sent up takes theirs along. */
export function photosOf(record: ContestRecord, teams: readonly string[]): string[] {
  return record.contestants.flatMap(({ team, photo }) => (photo !== null && teams.includes(team) ? photo : []));
}
