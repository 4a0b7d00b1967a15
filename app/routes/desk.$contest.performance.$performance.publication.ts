import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { publishPerformance, revokePublication } from "~/domain/changes/publication";
import { publicationOf } from "~/domain/publications";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The publication of a performance's mark. POST publishes it; DELETE, with `reason`, takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({}), () => publishPerformance(performance)),
    DELETE: deed(z.object({ reason }), (form, record) => {
      const shown = publicationOf(record, "performance", performance);
      return shown ? revokePublication(shown.id, form.reason) : refuse("unknown");
    }),
  });
}
