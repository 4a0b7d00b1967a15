import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { languageCookie } from "~/http/language.server";
import { languageOf } from "~/text/language";

/** Chooses the language of this browser: a form with `language` (vi or en) and `next`, the path to go back to. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const next = String(form.get("next") ?? "/");
  const inside = /^\/(?![/\\])/.test(next) ? next : "/";
  return redirect(inside, { headers: { "Set-Cookie": languageCookie(languageOf(String(form.get("language")))) } });
}

export function loader() {
  return redirect("/");
}
