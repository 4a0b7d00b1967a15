import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { brief, revokePublication } from "~/domain/changes/publication";
import { publicationOf } from "~/domain/publications";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** Whether the MC sees a round's results before the public. POST `id` lets them; DELETE `reason` takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId }), ({ id }) => brief(id, round)),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const shown = publicationOf(record, "briefing", round);
      return shown ? revokePublication(shown.id, form.reason) : refuse("unknown");
    }),
  });
}
