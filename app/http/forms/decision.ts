import { z } from "zod";
import { Id } from "~/domain/record";
import { reason, seen } from "~/http/fields";

const made = { id: Id, round: Id, reason, seen };

/** Decisions that the organizers record on results; those of the day are the desk's. */
export const DecisionForm = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("order"),
    ...made,
    for: z.enum(["rank", "prize", "advance"]),
    by: z.enum(["jury", "lot"]),
    teams: z.array(Id).min(2).max(1000),
  }),
  /** `winner` is "team" or "team contestant". */
  z.object({ kind: z.literal("side-prize"), ...made, prize: Id, winner: z.string().regex(/^\S+( \S+)?$/) }),
  z.object({ kind: z.literal("nomination"), ...made, team: Id }),
]);

/** The approval of a round's results. The page chooses its id, so that sending it twice approves once. */
export const ResultsApprovalForm = z.object({ id: Id, round: Id });

export const RevocationForm = z.object({ reason });
