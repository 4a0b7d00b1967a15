import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { closeMarking, openMarking } from "~/domain/changes/stage";
import { carryOut, deed } from "~/http/deed.server";
import { reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The opening of a performance's marking. POST opens it; DELETE, with `reason`, takes the opening back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "marking.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({}), () => openMarking(performance)),
    DELETE: deed(z.object({ reason }), (form) => closeMarking(performance, form.reason)),
  });
}
