import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { enterTally } from "~/domain/changes/tallies";
import { carryOut, deed } from "~/http/deed.server";
import { count, newId, seen } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** The right answers in a part marked by key. POST `id`, `correct`; a new one takes the place of the one before it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "tally.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, correct: count, seen }), ({ id, correct }) =>
      enterTally(id, performance, correct),
    ),
  });
}
