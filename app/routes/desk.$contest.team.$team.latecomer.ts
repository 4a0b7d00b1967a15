import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { addLate } from "~/domain/changes/substitutions";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { personFields } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

/** Somebody who was on no list. POST `id`, `fullName`, `role`, what else is known of them, and the `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "substitution.write");
  return carryOut(request, admitted, {
    POST: deed(z.object({ ...personFields, id: newId, reason }), ({ reason: why, ...person }) =>
      addLate({ ...person, team: params.team ?? "" }, why),
    ),
  });
}
