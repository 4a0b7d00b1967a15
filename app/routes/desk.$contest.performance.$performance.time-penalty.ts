import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { confirmTimePenalty, overrideTimePenalty, revokeTimePenalty } from "~/domain/changes/time-penalty";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { points, ticked } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

const NewDecision = z.object({ id: newId, points, proposed: ticked, reason });

/**
 * A decision on what the time costs, in the stead of the part's rule. POST `id` and `points` with `reason`, or with
 * `proposed`: they are what the rule proposes; DELETE `reason`.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "time-penalty.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewDecision, (form) =>
      form.proposed
        ? confirmTimePenalty(form.id, performance, form.points)
        : overrideTimePenalty(form.id, performance, form.points, form.reason),
    ),
    DELETE: deed(z.object({ reason }), (form) => revokeTimePenalty(performance, form.reason)),
  });
}
