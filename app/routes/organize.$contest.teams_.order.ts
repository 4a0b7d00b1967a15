import type { ActionFunctionArgs } from "@remix-run/node";
import { orderTeams } from "~/domain/changes/teams";
import { carryOut, deed } from "~/http/deed.server";
import { OrderForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The order of the list of teams. POST `ids`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(OrderForm, ({ ids }) => orderTeams(ids)) });
}
