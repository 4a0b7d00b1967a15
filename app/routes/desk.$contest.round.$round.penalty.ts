import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { penalise, revokePenalty } from "~/domain/changes/penalties";
import { Id } from "~/domain/record";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { points } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

const NewPenalty = z.object({ id: newId, team: Id, points, reason });

/** A penalty on a team's total in a round. POST `id`, `team`, `points`, `reason`; DELETE `id`, `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "penalty.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewPenalty, (form) => penalise({ ...form, round, performance: null, appliesTo: "total" })),
    DELETE: deed(z.object({ id: Id, reason }), (form) => revokePenalty(form.id, form.reason)),
  });
}
