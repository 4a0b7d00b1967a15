import type { z } from "zod";
import { change } from "~/data/door.server";
import type { Actor, Change } from "~/domain/change";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { readForm } from "./form.server";
import type { Admitted } from "./guard.server";
import { replyJson } from "./reply.server";

/** What one method of a resource does: the form that it reads, and the one change that it makes of it. */
export type Deed = (request: Request, admitted: Admitted) => Promise<Response>;

/**
 * A deed whose form is read with `schema`. `changeOf` may refuse by itself. A form that carries `seen`, the revision that
 * it was filled in at, is refused as stale when somebody else has changed the same since. `told` adds to a refusal by the
 * rules what only the data know.
 */
export function deed<Schema extends z.ZodType>(
  schema: Schema,
  changeOf: (value: z.output<Schema>, record: ContestRecord) => Change | Refusal | Promise<Change | Refusal>,
  told: (contestId: string, actor: Actor, refusal: Refusal) => Promise<Refusal> = async (_, __, refusal) => refusal,
): Deed {
  return async (request, { actor, contest }) => {
    const form = await readForm(request, schema);
    if (!form.ok) return json(form.reply);
    const wanted = await changeOf(form.value, contest.record);
    if (isRefusal(wanted)) return json(form.refuse(wanted));
    const outcome = await change(contest.id, actor, wanted, { seen: seenIn(form.value), amendment: form.amendment });
    if (isRefusal(outcome)) return json(form.refuse(await told(contest.id, actor, outcome)));
    return replyJson(outcome);
  };
}

/** Carries out what the method asks of a resource: POST makes, DELETE takes back. 405 for any other. */
export function carryOut(
  request: Request,
  admitted: Admitted,
  deeds: { POST?: Deed; DELETE?: Deed },
): Promise<Response> | Response {
  const asked = request.method === "POST" ? deeds.POST : request.method === "DELETE" ? deeds.DELETE : undefined;
  return asked ? asked(request, admitted) : new Response(null, { status: 405, headers: { Allow: allowed(deeds) } });
}

const allowed = (deeds: object): string => Object.keys(deeds).join(", ");

function seenIn(value: unknown): number | undefined {
  const seen = typeof value === "object" && value !== null && "seen" in value ? value.seen : undefined;
  return typeof seen === "number" ? seen : undefined;
}

/** A resource answers `fetch` as well as pages, so that its status has to be the response's own. */
export function json({ data, init }: { data: unknown; init: ResponseInit | null }): Response {
  return Response.json(data, { status: init?.status ?? 200 });
}
