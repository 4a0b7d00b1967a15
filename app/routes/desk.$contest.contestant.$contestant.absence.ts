import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { recordPresence } from "~/domain/changes/arrivals";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

const Absence = z.object({ id: newId, reason });

/** That somebody of a team is missing. POST `id` and perhaps `reason`; DELETE `id`: they have come after all. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "arrival.write");
  const contestant = params.contestant ?? "";
  return carryOut(request, admitted, {
    POST: deed(Absence, (form) => recordPresence(form.id, contestant, false, form.reason)),
    DELETE: deed(Absence, (form) => recordPresence(form.id, contestant, true, form.reason)),
  });
}
