import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import type { AudienceVote } from "../record";
import { refuse } from "../refusal";
import { find, replaced } from "../rows";

/** Opens a vote of the audience among teams. One at a time. It never touches a total (domain.md, "Prizes"). */
export function openVote(id: string, title: string, teams: readonly string[]): Change {
  return {
    name: "vote.opened",
    action: "vote.write",
    apply: (record, moment) => {
      if (find(record.votes, id)) return record;
      const known = record.teams.filter((team) => teams.includes(team.id)).map((team) => team.id);
      if (known.length < new Set(teams).size) return refuse("unknown");
      if (known.length < 2) return refuse("too-few-teams", "teams");
      if (title.trim() === "") return refuse("required", "title");
      if (inForce<AudienceVote>(record.votes).some((one) => one.closed === null)) return refuse("taken");
      const vote = { id, title: title.trim(), teams: known, closed: null, counts: [] };
      return { ...record, votes: [...record.votes, { ...vote, made: stamp(moment), revoked: null }] };
    },
  };
}

/** Closes a vote with what was counted. Closed again it stays as it is. */
export function closeVote(id: string, counted: ReadonlyMap<string, number>): Change {
  return {
    name: "vote.closed",
    action: "vote.write",
    apply: (record, moment) => {
      const one = find(record.votes, id);
      if (!one || one.revoked !== null) return refuse("unknown");
      if (one.closed !== null) return record;
      const counts = one.teams.map((team) => ({ team, votes: counted.get(team) ?? 0 }));
      return { ...record, votes: replaced(record.votes, { ...one, closed: stamp(moment), counts }) };
    },
  };
}

/** Cancels a vote, with a reason: it is not shown any more. */
export function revokeVote(id: string, reason: string): Change {
  return {
    name: "vote.revoked",
    action: "vote.write",
    apply: (record, moment) => {
      const one = find(record.votes, id);
      if (!one) return refuse("unknown");
      if (one.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      return { ...record, votes: replaced(record.votes, { ...one, revoked: stamp(moment, reason.trim()) }) };
    },
  };
}
