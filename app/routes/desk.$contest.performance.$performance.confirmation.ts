import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { ifStill } from "~/domain/desk/basis";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { ticked } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

const NewConfirmation = z.object({ id: newId, basis: z.string().max(20_000).default(""), reason, stopping: ticked });

/**
 * The chair's confirmation of a performance. POST `id` and, where the rules ask, `reason`; with `basis` it is
 * refused when ballots or penalties are no longer those that were seen; with `stopping` a clock that still runs is
 * stopped. DELETE `reason` reopens it.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "confirmation.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewConfirmation, ({ basis, ...form }) =>
      ifStill(basis, performance, confirm(form.id, performance, form.reason, form)),
    ),
    DELETE: deed(z.object({ reason }), (form) => reopen(performance, form.reason)),
  });
}
