import type { ActionFunctionArgs } from "@remix-run/node";
import { takeVote } from "~/http/cast.server";
import { json } from "~/http/deed.server";
import { requireContest } from "~/http/guard.server";

/** POST `vote`, `team`: the vote of this device, as a page sends it that stays where it is. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const taken = await takeVote(request, contest.id, context.address);
  // No change of the contest: votes have no revision.
  return taken.ok ? Response.json({ ok: true, revision: 0 }, { headers: taken.headers }) : json(taken.reply);
}
