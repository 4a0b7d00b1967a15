import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { lookup } from "~/domain/lookup";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { points } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

/** A decision on what the time costs, in the stead of the part's rule. POST `id`, `points`, `reason`; DELETE `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, points, reason }), ({ id, points, ...form }) =>
      decide({ id, kind: "time-penalty", performance, points }, form.reason),
    ),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const decision = lookup(record).timePenalties.get(performance);
      return decision ? revokeDecision(decision.id, form.reason) : refuse("unknown");
    }),
  });
}
