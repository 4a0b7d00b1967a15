import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { askReview, takeReviewBack } from "~/domain/changes/reviews";
import { Id } from "~/domain/record";
import { carryOut, deed } from "~/http/deed.server";
import { newId, reason } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

/** A question to one judge about the ballot. POST `id`, `judge`, `reason` (the question); DELETE `review`, `reason`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "review.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ id: newId, judge: Id, reason }), (form) =>
      askReview(form.id, performance, form.judge, form.reason),
    ),
    DELETE: deed(z.object({ review: Id, reason }), (form) => takeReviewBack(form.review, form.reason)),
  });
}
