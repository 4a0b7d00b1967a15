import type { z } from "zod";
import { changeUnits } from "~/data/catalogue.server";
import { founder } from "~/data/sessions.server";
import type { UnitsChange } from "~/domain/catalogue";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { json } from "./deed.server";
import { readForm } from "./form.server";
import { requireAccount } from "./guard.server";
import { onward } from "./onward.server";
import { replyJson } from "./reply.server";

type Wanted = { change: UnitsChange; to?: string } | Refusal;

/**
 * What a form over the catalogue does, as `deed` for a contest: reads it, makes the one change of it, and answers, with
 * the page where it goes on. A form that carries `seen` is refused as stale when somebody changed the same since.
 */
export async function unitDeed<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  changeOf: (value: z.output<Schema>) => Wanted | Promise<Wanted>,
): Promise<Response> {
  const { account, session } = await requireAccount(request);
  const form = await readForm(request, schema);
  if (!form.ok) return json(form.reply);
  const wanted = await changeOf(form.value);
  if (isRefusal(wanted)) return json(form.refuse(wanted));
  const { value } = form;
  const seen = typeof value === "object" && value !== null && "seen" in value ? value.seen : undefined;
  const outcome = await changeUnits(founder(account, session.device), wanted.change, {
    seen: typeof seen === "number" ? seen : undefined,
  });
  if (isRefusal(outcome)) return json(form.refuse(outcome));
  return wanted.to === undefined ? replyJson(outcome) : onward(replyJson(outcome), wanted.to);
}
