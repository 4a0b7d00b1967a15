import type { ActionFunctionArgs } from "@remix-run/node";
import { orderParts } from "~/domain/changes/parts";
import { carryOut, deed } from "~/http/deed.server";
import { OrderForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The order of parts among themselves. POST `ids`: those of one round, or of all. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(OrderForm, ({ ids }) => orderParts(ids)) });
}
