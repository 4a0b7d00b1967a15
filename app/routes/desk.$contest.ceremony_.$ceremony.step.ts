import type { ActionFunctionArgs } from "@remix-run/node";
import { withFirst } from "~/data/ceremony.server";
import { stepCeremony } from "~/domain/changes/ceremony";
import { carryOut, deed } from "~/http/deed.server";
import { StepForm } from "~/http/forms/ceremony";
import { requireContest } from "~/http/guard.server";

/** Where a ceremony stands. POST `from`, `to` and, where it was seen paused, `held`: on, back, or a jump. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "publication.write");
  const id = params.ceremony ?? "";
  return carryOut(request, admitted, {
    POST: deed(StepForm, ({ from, to, held }) => stepCeremony(id, from, to, held), withFirst),
  });
}
