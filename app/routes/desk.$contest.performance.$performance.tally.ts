import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { enterAnswers, enterTally } from "~/domain/changes/tallies";
import { refuse } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { count, newId, seen } from "~/http/fields";
import { requireContest } from "~/http/guard.server";
import { sentAnswers } from "~/text/pasted/answers";

const NewTally = z.object({ id: newId, correct: count.optional(), answers: z.string().max(25_000).optional(), seen });

/**
 * What a team knew in a part marked by key. POST `id` and how many answers were right, `correct`, or the `answers` themselves,
 * each with a bar after it (`A|B||`); a new one takes the place of the one before it.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "tally.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewTally, ({ id, correct, answers }) => {
      if (answers !== undefined) return enterAnswers(id, performance, sentAnswers(answers));
      return correct === undefined ? refuse("required", "correct") : enterTally(id, performance, correct);
    }),
  });
}
