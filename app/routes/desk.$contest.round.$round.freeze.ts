import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { freeze, revokePublication } from "~/domain/changes/publication";
import { publicationOf } from "~/domain/publications";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The freeze of a round's board. POST `id`: from now on new marks reach staff only; DELETE `reason` lifts it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId }), ({ id }) => freeze(id, round)),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const shown = publicationOf(record, "freeze", round);
      return shown ? revokePublication(shown.id, form.reason) : refuse("unknown");
    }),
  });
}
