import type { ActionFunctionArgs } from "@remix-run/node";
import { founder } from "~/data/sessions.server";
import { undoUnitsEntry } from "~/data/undo-units.server";
import { isRefusal } from "~/domain/refusal";
import { readForm } from "~/http/form.server";
import { UndoForm } from "~/http/forms/undo";
import { requireAccount } from "~/http/guard.server";
import { reply } from "~/http/reply.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Puts a change of the catalogue back. POST `revision`: the number of its entry in the audit. */
export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const form = await readForm(request, UndoForm);
  if (!form.ok) return form.reply;
  const outcome = await undoUnitsEntry(founder(account, session.device), form.value.revision);
  return isRefusal(outcome) ? form.refuse(outcome) : reply({ revision: outcome.revision });
}
