import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { penalise, revokePenalty } from "~/domain/changes/penalties";
import { Id, PenaltyPlace } from "~/domain/record";
import { refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { points } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

const NewPenalty = z.object({ id: newId, points, appliesTo: PenaltyPlace.default("part"), reason });

/** A penalty by hand in a performance. POST `id`, `points`, `appliesTo`, `reason`; DELETE `id`, `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "penalty.write");
  return carryOut(request, admitted, {
    POST: deed(NewPenalty, (form, { performances, parts }) => {
      const one = find(performances, params.performance ?? "");
      const part = find(parts, one?.part ?? null);
      return one && part
        ? penalise({ ...form, performance: one.id, team: one.team, round: part.round })
        : refuse("unknown");
    }),
    DELETE: deed(z.object({ id: Id, reason }), (form) => revokePenalty(form.id, form.reason)),
  });
}
