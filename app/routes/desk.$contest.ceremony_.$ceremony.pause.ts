import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { pauseCeremony } from "~/domain/changes/ceremony";
import { carryOut, deed } from "~/http/deed.server";
import { requireContest } from "~/http/guard.server";

/** The pause of a ceremony. POST holds it, DELETE lets it go on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const id = params.ceremony ?? "";
  const none = z.object({});
  return carryOut(request, admitted, {
    POST: deed(none, () => pauseCeremony(id, true)),
    DELETE: deed(none, () => pauseCeremony(id, false)),
  });
}
