import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { inForce } from "~/domain/made";
import { type Decision, Id } from "~/domain/record";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

const NewStanding = z.object({
  id: newId,
  standing: z.enum(["withdrawn", "disqualified", "absent"]),
  round: Id.nullable().default(null),
  reason,
});

/**
 * The decision that a team is withdrawn, disqualified or absent. POST `id`, `standing`, `reason` and, for one round only,
 * `round`; DELETE `reason` takes the newest such decision back.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  const team = params.team ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewStanding, ({ reason: why, ...form }) => decide({ kind: "standing", team, ...form }, why)),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const decision = inForce<Decision>(record.decisions).findLast(
        (one) => one.kind === "standing" && one.team === team,
      );
      return decision ? revokeDecision(decision.id, form.reason) : refuse("unknown");
    }),
  });
}
