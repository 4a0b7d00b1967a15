import type { ActionFunctionArgs } from "@remix-run/node";
import { copyOrder } from "~/domain/changes/order";
import { carryOut, deed } from "~/http/deed.server";
import { CopyForm } from "~/http/forms/order";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Gives other parts of the round the running order of this one. POST `to`: their ids. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, { POST: deed(CopyForm, ({ to }) => copyOrder(part, to)) });
}
