import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { lookup } from "~/domain/lookup";
import { Id } from "~/domain/record";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

const NewAway = z.object({ id: newId, judge: Id, why: z.enum(["absent", "recused"]), reason });

/** A judge who does not mark a performance. POST `id`, `judge`, `why`, `reason`; DELETE `judge`, `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewAway, (form) => {
      const { reason: why, ...away } = form;
      return decide({ kind: "judge-away", performance, ...away }, why);
    }),
    DELETE: deed(z.object({ judge: Id, reason }), (form, record) => {
      const away = lookup(record).away(performance, form.judge);
      return away ? revokeDecision(away.id, form.reason) : refuse("unknown");
    }),
  });
}
