import { lookup } from "./lookup";
import { inForce } from "./made";
import type { AudienceVote, ContestRecord } from "./record";
import { find } from "./rows";
import { type BoardTeam, boardTeam } from "./stage";

/** A vote of the audience. `counts` follow the teams; null while it is open: then they come beside the board, live. */
export type BoardVote = { id: string; title: string; teams: BoardTeam[]; open: boolean; counts: number[] | null };

/** The newest vote that was not cancelled. */
export function boardVote(record: ContestRecord): BoardVote | null {
  const vote = inForce<AudienceVote>(record.votes).at(-1);
  if (!vote) return null;
  const look = lookup(record);
  const teams = vote.teams.flatMap((id) => find(record.teams, id) ?? []);
  const votes = new Map(vote.counts.map((one) => [one.team, one.votes]));
  return {
    id: vote.id,
    title: vote.title,
    teams: teams.map((team) => boardTeam(look, team)),
    open: vote.closed === null,
    counts: vote.closed && teams.map(({ id }) => votes.get(id) ?? 0),
  };
}
