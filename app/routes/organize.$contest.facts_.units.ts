import type { ActionFunctionArgs } from "@remix-run/node";
import { unitsWithAncestors } from "~/data/unit-search.server";
import { editContest } from "~/domain/changes/contest";
import { together } from "~/domain/changes/together";
import { carryUnits } from "~/domain/changes/units";
import { isRefusal } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { HoldersForm } from "~/http/forms/contest";
import { requireContest } from "~/http/guard.server";
import { listedUnits } from "~/http/units.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The contest's units. POST `holders`: who holds it, and `expected`: who is to send a team; all of them, in their order. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(HoldersForm, async (form, { contest }) => {
      const on = contest.startsOn;
      const held = await listedUnits(form.holders, form.holdersAddedTyped, "holdersAdded", on);
      if (isRefusal(held)) return held;
      const asked = await listedUnits(form.expected, form.expectedAddedTyped, "expectedAdded", on);
      if (isRefusal(asked)) return asked;
      const [holders, expected] = [held.ids, asked.ids];
      const wanted = [...holders, ...expected];
      const known = await unitsWithAncestors(wanted);
      return together("contest.edited", "setup.write", [carryUnits(known, wanted), editContest({ holders, expected })]);
    }),
  });
}
