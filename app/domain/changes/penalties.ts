import { isLocked } from "../ballots";
import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import type { PenaltyPlace } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced } from "../rows";

type NewPenalty = {
  id: string;
  round: string;
  team: string;
  /** null: it comes off the team's total in the round */
  performance: string | null;
  appliesTo: PenaltyPlace;
  /** hundredths of a point */
  points: number;
  reason: string;
};

/** Takes points off by hand, with a reason (scoring.md, "From ballots to a part's mark", step 7). */
export function penalise(penalty: NewPenalty): Change {
  return {
    name: "penalty.given",
    action: "penalty.write",
    apply: (record, moment) => {
      if (find(record.penalties, penalty.id)) return record;
      if (penalty.reason.trim() === "") return refuse("required", "reason");
      if (penalty.points <= 0) return refuse("required", "points");
      if (!find(record.teams, penalty.team) || !find(record.rounds, penalty.round)) return refuse("unknown");
      if (penalty.performance !== null && find(record.performances, penalty.performance)?.team !== penalty.team) {
        return refuse("unknown");
      }
      const { reason, ...rest } = penalty;
      const appliesTo = penalty.performance === null ? "total" : penalty.appliesTo;
      const made = { ...rest, appliesTo, made: stamp(moment, reason.trim()), revoked: null };
      return closed(record, penalty) ?? { ...record, penalties: [...record.penalties, made] };
    },
  };
}

export function revokePenalty(id: string, reason: string): Change {
  return {
    name: "penalty.revoked",
    action: "penalty.write",
    apply: (record, moment) => {
      const penalty = find(record.penalties, id);
      if (!penalty) return refuse("unknown");
      if (penalty.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const revoked = { ...penalty, revoked: stamp(moment, reason.trim()) };
      return closed(record, penalty) ?? { ...record, penalties: replaced(record.penalties, revoked) };
    },
  };
}

/** What a penalty touches must be open: the performance not confirmed, the round not published. */
function closed(
  record: Parameters<Change["apply"]>[0],
  penalty: { performance: string | null; round: string },
): Refusal | null {
  if (penalty.performance !== null && isLocked(record, penalty.performance)) return refuse("locked");
  const published = inForce(record.publications).some((one) => one.kind === "round" && one.round === penalty.round);
  return published ? refuse("round-published") : null;
}
