import type { ActionFunctionArgs } from "@remix-run/node";
import { setEntrants } from "~/domain/changes/rounds";
import { carryOut, deed } from "~/http/deed.server";
import { EntrantsForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The teams of a later round. POST `teams`: all of them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const round = params.round ?? "";
  return carryOut(request, admitted, { POST: deed(EntrantsForm, ({ teams }) => setEntrants(round, teams)) });
}
