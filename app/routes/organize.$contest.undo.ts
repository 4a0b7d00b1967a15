import type { ActionFunctionArgs } from "@remix-run/node";
import { undoEntry } from "~/data/undo.server";
import { isRefusal } from "~/domain/refusal";
import { readForm } from "~/http/form.server";
import { UndoForm } from "~/http/forms/undo";
import { requireContest } from "~/http/guard.server";
import { reply } from "~/http/reply.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Puts a change back. POST `revision`: the one that it made. What it was decides which right it takes beyond this one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "order.write");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const form = await readForm(request, UndoForm);
  if (!form.ok) return form.reply;
  const outcome = await undoEntry(contest.id, actor, form.value.revision, form.amendment);
  return isRefusal(outcome) ? form.refuse(outcome) : reply(outcome);
}
