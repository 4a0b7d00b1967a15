import type { ActionFunctionArgs } from "@remix-run/node";
import { revokeDecision } from "~/domain/changes/decisions";
import { carryOut, deed } from "~/http/deed.server";
import { RevocationForm } from "~/http/forms/decision";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** A decision. DELETE `reason` takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  return carryOut(request, admitted, {
    DELETE: deed(RevocationForm, ({ reason }) => revokeDecision(params.decision ?? "", reason)),
  });
}
