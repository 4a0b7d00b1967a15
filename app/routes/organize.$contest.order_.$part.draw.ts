import { randomBytes } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { drawOrder } from "~/domain/changes/order";
import { carryOut, deed } from "~/http/deed.server";
import { DrawForm } from "~/http/forms/order";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Draws lots for the running order of a part. POST `id`; the seed is this machine's, 128 bits that nobody could know. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "order.write");
  const part = params.part ?? "";
  return carryOut(request, admitted, {
    POST: deed(DrawForm, ({ id }) => drawOrder(id, part, randomBytes(16).toString("hex"))),
  });
}
