import type { Lookup } from "./lookup";
import type { Round } from "./record";
import { type RoundResult, type TeamResult, teamsOf } from "./results";

export type BoardPrizes = {
  /** Those that somebody has won; while a tie over prizes waits for a decision, all of them. */
  tiers: { id: string; name: string; teams: string[] }[];
  side: { id: string; name: string; winners: { team: string; contestant: string | null }[] }[];
  /** Teams that go on, or null when the round chooses none. */
  advancing: string[] | null;
};

/** Who won what, by names and ids of teams; contestants by name. */
export function boardPrizes(look: Lookup, round: Round, result: RoundResult): BoardPrizes {
  const won = (tier: string) => (team: TeamResult) => team.prize === tier;
  const undecided = result.groups.some(({ prizeBlocks }) => prizeBlocks.length > 0);
  const tiers = round.prizes.tiers.map(({ id, name }) => ({
    id,
    name,
    teams: teamsOf(result)
      .filter(won(id))
      .map(({ team }) => team),
  }));
  return {
    tiers: tiers.filter(({ teams }) => undecided || teams.length > 0),
    side: round.prizes.side.map(({ id, name }, at) => ({
      id,
      name,
      winners: (result.side[at]?.winners ?? []).map(({ team, contestant }) => ({
        team,
        contestant: look.contestants.get(contestant ?? "")?.fullName ?? null,
      })),
    })),
    advancing: result.advance?.teams.map(({ team }) => team) ?? null,
  };
}
