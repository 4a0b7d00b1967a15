import type { ActionFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { createAccount } from "~/data/accounts.server";
import { addMember } from "~/data/memberships.server";
import { isRefusal } from "~/domain/refusal";
import { firstPassword } from "~/http/account-forms.server";
import { readForm } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { wordsOf } from "~/text/area";
import { organizersPage } from "~/text/words/organize/organizers";

/** New accounts for organizers of this contest. POST `name`, `username`, `password`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  if (request.method !== "POST") return new Response(null, { status: 405, headers: { Allow: "POST" } });
  const language = languageOfRequest(request);
  const form = await readForm(request, firstPassword(language), { hide: ["password"] });
  if (!form.ok) return form.reply;
  const account = await createAccount(form.value, { by: actor });
  if (isRefusal(account)) {
    if (account.refused !== "taken") return form.refuse(account);
    return form.say(wordsOf(organizersPage, language).taken, 422, "username", account);
  }
  const member = await addMember(actor, contest.id, account.username, "organizer");
  return isRefusal(member) ? form.refuse(member) : data({ ok: true as const });
}
