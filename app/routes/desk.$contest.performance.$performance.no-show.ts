import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { lookup } from "~/domain/lookup";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The decision that a performance did not take place. POST `id`, `reason`; DELETE `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, reason }), ({ id, ...form }) =>
      decide({ id, kind: "no-show", performance }, form.reason),
    ),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const decision = lookup(record).happenedIn(performance).noShow;
      return decision ? revokeDecision(decision.id, form.reason) : refuse("unknown");
    }),
  });
}
