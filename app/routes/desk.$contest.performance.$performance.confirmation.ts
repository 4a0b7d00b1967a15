import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The chair's confirmation of a performance. POST `id` and, where the rules ask, `reason`; DELETE `reason` reopens it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "confirmation.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, reason }), (form) => confirm(form.id, performance, form.reason)),
    DELETE: deed(z.object({ reason }), (form) => reopen(performance, form.reason)),
  });
}
