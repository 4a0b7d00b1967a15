import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { revokeSubstitution, substitute } from "~/domain/changes/substitutions";
import { Id } from "~/domain/record";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** One takes another's place. POST `id`, `out`, `in`, `reason`; DELETE `substitution`, `reason` takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "substitution.write");
  const team = params.team ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, out: Id, in: Id, reason }), (form) =>
      substitute(form.id, team, form.out, form.in, form.reason),
    ),
    DELETE: deed(z.object({ substitution: Id, reason }), (form) => revokeSubstitution(form.substitution, form.reason)),
  });
}
