import type { ActionFunctionArgs } from "@remix-run/node";
import { revokeSeats } from "~/data/pairings.server";
import { isRefusal } from "~/domain/refusal";
import { requireContest } from "~/http/guard.server";
import { statusOf } from "~/http/reply.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Every seat's devices. DELETE ends them all, and the codes that nobody has used yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "seat.write");
  if (request.method !== "DELETE") return new Response(null, { status: 405, headers: { Allow: "DELETE" } });
  const revoked = await revokeSeats(actor, contest.id);
  return isRefusal(revoked)
    ? Response.json({ refusal: revoked }, { status: statusOf(revoked) })
    : Response.json({ ok: true });
}
