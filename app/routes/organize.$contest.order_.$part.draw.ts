import type { ActionFunctionArgs } from "@remix-run/node";
import { newSeed } from "~/data/ids.server";
import { drawOrder } from "~/domain/changes/order";
import { drawSituations } from "~/domain/changes/situations";
import { carryOut, deed } from "~/http/deed.server";
import { DrawForm } from "~/http/forms/order";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/**
 * Draws lots in a part. POST `id`, `of`, `how`, `seed`, `which`, `reason`. The machine's seed is made only here, with the
 * draw itself: one that could be seen before could be thrown away until it pleases.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, {
    POST: deed(DrawForm, (form) => {
      const seed = form.how === "machine" ? newSeed() : form.seed;
      if (form.of === "situations") return drawSituations(form.id, part, form.which, seed, form.reason);
      return drawOrder(form.id, part, seed, form.reason);
    }),
  });
}
