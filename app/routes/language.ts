import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { readForm } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import { nextOf } from "~/http/next.server";
import { languageOf } from "~/text/language";

const Choice = z.object({ language: z.string().optional(), next: z.string().optional() });

/** Chooses the language of this browser: a form with `language` (vi or en) and `next`, the path to go back to. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, Choice);
  if (!form.ok) return form.reply;
  const { language, next } = form.value;
  return redirect(nextOf(next), { headers: { "Set-Cookie": languageCookie(languageOf(language)) } });
}

export function loader() {
  return redirect("/");
}
