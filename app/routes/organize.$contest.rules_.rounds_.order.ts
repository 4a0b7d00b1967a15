import type { ActionFunctionArgs } from "@remix-run/node";
import { orderRounds } from "~/domain/changes/rounds";
import { carryOut, deed } from "~/http/deed.server";
import { OrderForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The order of the rounds. POST `ids`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(OrderForm, ({ ids }) => orderRounds(ids)) });
}
