import type { ActionFunctionArgs } from "@remix-run/node";
import { change } from "~/data/door.server";
import { keepMarks } from "~/domain/changes/reviews";
import { Review, Stamp } from "~/domain/record";
import { readJson } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";

const Sent = Review.pick({ id: true }).extend({ word: Stamp.shape.reason });

/** POST as JSON that the judge's marks stand: `id` of what the chair asked, and a `word`, perhaps empty. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "review.answer");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const { id, word } = await readJson(request, Sent);
  return replyJson(await change(contest.id, actor, keepMarks(id, word)));
}
