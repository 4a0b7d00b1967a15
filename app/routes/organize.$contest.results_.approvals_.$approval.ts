import type { ActionFunctionArgs } from "@remix-run/node";
import { revokeResultsApproval } from "~/domain/changes/results-approval";
import { carryOut, deed } from "~/http/deed.server";
import { RevocationForm } from "~/http/forms/decision";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** An approval of results. DELETE `reason` takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  return carryOut(request, admitted, {
    DELETE: deed(RevocationForm, ({ reason }) => revokeResultsApproval(params.approval ?? "", reason)),
  });
}
