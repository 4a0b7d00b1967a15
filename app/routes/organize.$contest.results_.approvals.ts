import type { ActionFunctionArgs } from "@remix-run/node";
import { approveResults } from "~/domain/changes/results-approval";
import { carryOut, deed } from "~/http/deed.server";
import { ResultsApprovalForm } from "~/http/forms/decision";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Approvals of results. POST `id` and `round` approves what is published of the round. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  return carryOut(request, admitted, { POST: deed(ResultsApprovalForm, ({ id, round }) => approveResults(id, round)) });
}
