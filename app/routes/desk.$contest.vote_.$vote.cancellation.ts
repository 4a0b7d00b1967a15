import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { revokeVote } from "~/domain/changes/votes";
import { carryOut, deed } from "~/http/deed.server";
import { reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** What ends a vote as if it had not been. POST `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "vote.write");
  return carryOut(request, admitted, {
    POST: deed(z.object({ reason }), (form) => revokeVote(params.vote ?? "", form.reason)),
  });
}
