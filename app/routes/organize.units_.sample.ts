import type { ActionFunctionArgs } from "@remix-run/node";
import { loadProvince } from "~/data/sample.server";
import { founder } from "~/data/sessions.server";
import { isRefusal } from "~/domain/refusal";
import { requireAccount } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** POST adds the units of Lai Châu that come with the program; what is there already stays as it is. */
export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const outcome = await loadProvince(founder(account, session.device));
  return replyJson(isRefusal(outcome) ? outcome : { revision: outcome.revision });
}
