import type { ActionFunctionArgs } from "@remix-run/node";
import { newSeed } from "~/data/ids.server";
import { drawSituations } from "~/domain/changes/situations";
import { refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { SituationForm } from "~/http/forms/order";
import { requireContest } from "~/http/guard.server";

/** Draws the situation of one performance. POST `id`, `seed` (empty: the machine's), `reason` (to draw again). */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  return carryOut(request, admitted, {
    POST: deed(SituationForm, ({ id, seed, reason }, record) => {
      const one = find(record.performances, params.performance ?? "");
      return one ? drawSituations(id, one.part, [one.id], seed || newSeed(), reason) : refuse("unknown");
    }),
  });
}
