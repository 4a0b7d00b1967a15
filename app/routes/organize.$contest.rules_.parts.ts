import type { ActionFunctionArgs } from "@remix-run/node";
import { newId } from "~/data/ids.server";
import { addPart } from "~/domain/changes/parts";
import { partPlan, plannedPart } from "~/domain/part-plans";
import { carryOut, deed } from "~/http/deed.server";
import { NewPartForm } from "~/http/forms/part";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The parts. POST adds one to a round, as its template plans it, marked by all judges, and goes to its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  let made = "";
  const answer = await carryOut(request, admitted, {
    POST: deed(NewPartForm, ({ id, round, template, name }, record) => {
      made = id;
      const plan = partPlan(template);
      const { part, criteria } = plannedPart(plan, { id, round, name: name || plan.name }, newId);
      const panel = part.marking.by === "panel" ? record.judges.map((judge) => judge.id) : [];
      return addPart({ ...part, panel }, criteria);
    }),
  });
  return onward(answer, `/organize/${admitted.contest.id}/rules/parts/${made}`);
}
