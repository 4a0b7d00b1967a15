import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { recordArrival, revokeArrival } from "~/domain/changes/arrivals";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { ticked } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

/** That a team is at the hall. POST `id` and, when it came `late`, `reason`; DELETE `reason` takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "arrival.write");
  const team = params.team ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, late: ticked, reason }), (form) =>
      recordArrival(form.id, team, form.late ? form.reason : null),
    ),
    DELETE: deed(z.object({ reason }), (form) => revokeArrival(team, form.reason)),
  });
}
