import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { ceremonyOf } from "~/domain/ceremony";
import { endCeremony, planCeremony } from "~/domain/changes/ceremony";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { reason } from "~/http/fields";
import { PlanForm } from "~/http/forms/ceremony";
import { requireContest } from "~/http/guard.server";

/** The ceremony of a round. POST `id`, `order`, `byPart` plans it; DELETE `reason` ends the one that goes on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, {
    POST: deed(PlanForm, ({ id, order, byPart }) => planCeremony(id, round, { order, byPart })),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const going = ceremonyOf(record);
      return going?.round === round ? endCeremony(going.id, form.reason) : refuse("unknown");
    }),
  });
}
