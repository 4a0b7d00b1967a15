import { type ActionFunctionArgs, data } from "@remix-run/node";
import { revokeSeats } from "~/data/pairings.server";
import { isRefusal } from "~/domain/refusal";
import { readForm } from "~/http/form.server";
import { SeatsForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The devices of many seats. DELETE `seats`: ends those of each, and the codes that nobody has used yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "seat.write");
  if (request.method !== "DELETE") return new Response(null, { status: 405, headers: { Allow: "DELETE" } });
  const form = await readForm(request, SeatsForm);
  if (!form.ok) return form.reply;
  const revoked = await revokeSeats(actor, contest.id, form.value.seats);
  return isRefusal(revoked) ? form.refuse(revoked) : data({ ok: true as const });
}
