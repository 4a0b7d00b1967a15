import type { ActionFunctionArgs } from "@remix-run/node";
import { addPart } from "~/domain/changes/parts";
import { carryOut, deed } from "~/http/deed.server";
import { NewPartForm } from "~/http/forms/part";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The parts. POST adds one to a round, marked by all judges, still without criteria and limits, and goes to its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  let made = "";
  const answer = await carryOut(request, admitted, {
    POST: deed(NewPartForm, ({ id, round, name }, record) => {
      made = id;
      const time = { minimum: null, maximum: null, grace: 0, over: null, under: null, appliesTo: "part" as const };
      const panel = record.judges.map((judge) => judge.id);
      const marking = { by: "panel" as const };
      const contestants = { take: "mean" as const };
      return addPart(
        { id, round, name, scoredPer: "team", contestants, marking, panel, coefficient: 10_000, time },
        [],
      );
    }),
  });
  return onward(answer, `/organize/${admitted.contest.id}/rules/parts/${made}`);
}
