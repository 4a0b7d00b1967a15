import type { ActionFunctionArgs } from "@remix-run/node";
import { addRound } from "~/domain/changes/rounds";
import { carryOut, deed } from "~/http/deed.server";
import { NewRoundForm } from "~/http/forms/round";
import { requireContest } from "~/http/guard.server";
import { onward } from "~/http/onward.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The rounds. POST adds one, ranked together and without prizes, and goes to its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  let made = "";
  const answer = await carryOut(request, admitted, {
    POST: deed(NewRoundForm, ({ id, name, kind }) => {
      made = id;
      return addRound({
        id,
        name,
        kind,
        carryOver: null,
        rankBy: "round",
        tieBreaks: [{ by: "decision" }],
        prizes: { tiers: [], onTie: "decide", side: [] },
        advance: null,
      });
    }),
  });
  return onward(answer, `/organize/${admitted.contest.id}/rules/rounds/${made}`);
}
