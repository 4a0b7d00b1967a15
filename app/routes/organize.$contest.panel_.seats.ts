import type { ActionFunctionArgs } from "@remix-run/node";
import { setPanels } from "~/domain/changes/lists";
import { carryOut, deed } from "~/http/deed.server";
import { PanelsForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Who sits on which panel. POST `seats`: every pair of part and judge. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(PanelsForm, ({ seats }) => setPanels(seats)),
  });
}
