import type { ActionFunctionArgs } from "@remix-run/node";
import { decide } from "~/domain/changes/decisions";
import { carryOut, deed } from "~/http/deed.server";
import { DecisionForm } from "~/http/forms/decision";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Decisions on results. POST `kind` and what it needs: the order of equal teams, a side prize, a nomination. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "decision.write");
  return carryOut(request, admitted, {
    POST: deed(DecisionForm, ({ reason, seen: _, ...form }) => {
      if (form.kind !== "side-prize") return decide(form, reason);
      const { winner, ...prize } = form;
      const [team = "", contestant] = winner.split(" ");
      return decide({ ...prize, team, contestant: contestant ?? null }, reason);
    }),
  });
}
