import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { amendment } from "~/domain/change";
import type { Refusal } from "~/domain/refusal";
import { reasonIn } from "~/text/words/reasons";
import { bytesOf } from "./body.server";
import { fieldMessages } from "./field-messages.server";
import { areFieldNames } from "./field-names.server";
import { languageOfRequest } from "./language.server";
import { statusOf } from "./reply.server";

/** A page's form with a handful of text fields and pasted rows: 2 MB is far above what a person types. */
const formBytes = 2_000_000;

type Options = { hide?: readonly string[] };

/**
 * Reads a request's form with a Zod schema. On success `value` is what the schema made of it, and `refuse` turns a
 * refusal by the rules into the same kind of answer as a wrong field (`say`: any sentence, at a field or over the
 * form); `amendment` is why sealed rules change, empty where nothing was said. On failure `reply` is to be returned by the action as it is: `{form, refusal}`, for `useForm({lastResult:
 * actionData?.form})`, with everything that was typed but the fields to `hide` (passwords), and messages at their
 * fields in the browser's language. Throws 400, 413 or 415 when it is no form at all.
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema, options: Options = {}) {
  const language = languageOfRequest(request);
  const typed = await formOf(request);
  const submission = parseWithZod(typed, { schema, error: fieldMessages(language) });
  const hideFields = [...(options.hide ?? [])];
  const say = (message: string, status: number, at = "", refusal: Refusal | null = null) => {
    const errors = typed.has(at) ? { fieldErrors: { [at]: [message] } } : { formErrors: [message] };
    return data({ form: submission.reply({ ...errors, hideFields }), refusal }, { status });
  };
  const refuse = (refusal: Refusal) => say(reasonIn(refusal, language), statusOf(refusal), refusal.at, refusal);
  if (submission.status === "success") {
    return { ok: true as const, value: submission.value, amendment: amendmentIn(typed), refuse, say };
  }
  const status = submission.status === "error" ? 422 : 200;
  const refusal: Refusal | null = null;
  return { ok: false as const, reply: data({ form: submission.reply({ hideFields }), refusal }, { status }) };
}

/**
 * Reads a JSON body of at most `maxBytes` with a Zod schema. Throws the response: 415 when it does not say that it is
 * JSON (a form of another site cannot), 413 when it is larger, 400 when it is not JSON, 422 when the schema does not
 * take it.
 */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes = 100_000,
): Promise<z.output<Schema>> {
  if (!kindOf(request).startsWith("application/json")) throw new Response(null, { status: 415 });
  const parsed = schema.safeParse(parse(new TextDecoder().decode(await bytesOf(request, maxBytes))));
  if (parsed.success) return parsed.data;
  const refusal: Refusal = { refused: "required", at: parsed.error.issues[0]?.path.join(".") ?? "" };
  throw Response.json({ ok: false, refusal }, { status: 422 });
}

/** Any form may turn out to change sealed rules; it then comes again with this field. */
function amendmentIn(typed: FormData): string {
  const said = typed.get(amendment);
  return typeof said === "string" ? said.normalize("NFC").trim().slice(0, 2000) : "";
}

async function formOf(request: Request): Promise<FormData> {
  const kind = kindOf(request);
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(kind))
    throw new Response(null, { status: 415 });
  const bytes = await bytesOf(request, formBytes);
  const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
  const typed = await new Response(bytes, { headers }).formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  // Conform's own fields, of forms that grow by a button: no page has one, and it throws at what it did not write.
  for (const name of ["__intent__", "__state__"]) typed.delete(name);
  if (!areFieldNames(typed.keys())) throw new Response(null, { status: 400 });
  return typed;
}

function kindOf(request: Request): string {
  return (request.headers.get("Content-Type") ?? "").toLowerCase();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Response(null, { status: 400 });
  }
}
