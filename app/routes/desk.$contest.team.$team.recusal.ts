import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { lookup } from "~/domain/lookup";
import { Id } from "~/domain/record";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

const NewRecusal = z.object({ id: newId, judge: Id, recused: z.enum(["yes", "no"]), reason });

/**
 * Whether a judge marks a team, decided for all its performances. POST `id`, `judge`, `recused` ("yes": does not mark),
 * `reason`; DELETE `judge`, `reason` takes it back.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  const team = params.team ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewRecusal, ({ id, judge, recused, reason: why }) =>
      decide({ kind: "recusal", id, judge, team, recused: recused === "yes" }, why),
    ),
    DELETE: deed(z.object({ judge: Id, reason }), (form, record) => {
      const found = lookup(record).recusal(team, form.judge);
      return found ? revokeDecision(found.id, form.reason) : refuse("unknown");
    }),
  });
}
