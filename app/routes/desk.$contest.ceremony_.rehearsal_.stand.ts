import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { keepRehearsal } from "~/data/rehearsals.server";
import { carryOut, type Deed, json } from "~/http/deed.server";
import { readForm } from "~/http/form.server";
import { RehearsalForm } from "~/http/forms/ceremony";
import { requireContest } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";

/** Where a rehearsal of the ceremony stands. POST says it, DELETE ends it. It is no change of the contest. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  return carryOut(request, admitted, {
    POST: keeping(RehearsalForm),
    DELETE: keeping(z.object({}).transform(() => null)),
  });
}

function keeping(schema: typeof RehearsalForm | z.ZodType<null>): Deed {
  return async (request, { contest }) => {
    const form = await readForm(request, schema);
    if (!form.ok) return json(form.reply);
    keepRehearsal(contest.id, form.value);
    return replyJson(contest);
  };
}
