import type { ActionFunctionArgs } from "@remix-run/node";
import { setJudges } from "~/domain/changes/lists";
import { together } from "~/domain/changes/together";
import { carryUnits } from "~/domain/changes/units";
import { isRefusal } from "~/domain/refusal";
import { carryOut, deed } from "~/http/deed.server";
import { JudgesForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { pickedUnits } from "~/http/units.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The judges. POST `judges`: all of them, and `chair`: who presides. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(JudgesForm, async ({ judges, chair }, { contest }) => {
      const fields = judges.map(({ unit: id, unitTyped: typed }, at) => ({ id, typed, field: `judges[${at}].unit` }));
      const picked = await pickedUnits(fields, contest.startsOn);
      if (isRefusal(picked)) return picked;
      const { units, known } = picked;
      const rows = judges.map(({ unitTyped: _, ...judge }, at) => ({
        ...judge,
        unit: units[at] ?? null,
        chair: judge.id === chair,
      }));
      return together("judges.set", "setup.write", [
        carryUnits(
          known,
          units.filter((unit) => unit !== null),
        ),
        setJudges(rows),
      ]);
    }),
  });
}
