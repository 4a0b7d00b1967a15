import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { closeCounted } from "~/data/votes.server";
import { isRefusal } from "~/domain/refusal";
import { carryOut, json } from "~/http/deed.server";
import { readForm } from "~/http/form.server";
import { requireContest } from "~/http/guard.server";
import { replyJson } from "~/http/reply.server";

/** The end of a vote. POST closes it with what was counted. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "vote.write");
  return carryOut(request, admitted, {
    POST: async (asked, { actor, contest }) => {
      const form = await readForm(asked, z.object({}));
      if (!form.ok) return json(form.reply);
      const outcome = await closeCounted(contest.id, actor, params.vote ?? "");
      return isRefusal(outcome) ? json(form.refuse(outcome)) : replyJson(outcome);
    },
  });
}
