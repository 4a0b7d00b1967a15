import type { ActionFunctionArgs } from "@remix-run/node";
import { loadContest } from "~/data/contests.server";
import { change } from "~/data/door.server";
import { receivedAs, submitBallot } from "~/domain/changes/ballots";
import { Ballot, Id } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { ownBallot } from "~/domain/sheet";
import { readJson } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { statusOf } from "~/http/reply.server";

/** `judge` is whose draft it is: a device that was paired anew must not hand in what another judge left on it. */
const Sent = Ballot.pick({ id: true, revision: true, marks: true, note: true }).extend({ judge: Id.optional() });

/**
 * POST a judge's ballot as JSON: `id` and `revision` are the tablet's, `marks` are hundredths by criterion. Answers
 * `{ok: true, id, receipt, at, revision}`, the same however often it is sent; or `{ok: false, refusal, stands}` with the
 * judge's own ballot as it stands.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "ballot.write");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const { judge, ...sent } = await readJson(request, Sent);
  if (judge !== undefined && judge !== actor.seat) return new Response(null, { status: 401 });
  const performance = params.performance ?? "";
  const ballot = { ...sent, performance };
  const outcome = await change(contest.id, actor, submitBallot(ballot));
  if (isRefusal(outcome)) {
    const now = await loadContest(contest.id);
    const stands = now && ownBallot(now.record, performance, actor.seat ?? "");
    return Response.json({ ok: false, refusal: outcome, stands }, { status: statusOf(outcome) });
  }
  const received = receivedAs(outcome.record, actor.seat ?? "", ballot);
  if (!received) throw new Error(`the ballot ${ballot.id} is not in the record`);
  const { id, receipt, at, revision } = received;
  return Response.json({ ok: true, id, receipt, at, revision });
}
