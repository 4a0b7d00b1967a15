import type { ActionFunctionArgs } from "@remix-run/node";
import { change } from "~/data/door.server";
import { callDesk } from "~/domain/changes/calls";
import { Call } from "~/domain/record";
import { readJson } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";

const Sent = Call.pick({ id: true, performance: true, text: true });

/** POST a judge's call to the desk as JSON: `id` is the tablet's own, so that sending it again is harmless. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "call.write");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const { id, performance, text } = await readJson(request, Sent);
  return replyJson(await change(contest.id, actor, callDesk(id, performance, text)));
}
