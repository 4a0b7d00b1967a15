import type { ActionFunctionArgs } from "@remix-run/node";
import { enterPaper, takeBackPaper } from "~/domain/changes/paper";
import { carryOut, deed } from "~/http/deed.server";
import { atRows, NewPaper, PaperBack } from "~/http/forms/paper";
import { requireContest } from "~/http/guard.server";

/**
 * A judge's paper sheet. POST `id`, `judge`, `revision`, `marks[0].criterion`, `marks[0].mark` …, `note` keys it in; the second
 * person's makes the ballot. DELETE `entry`, `reason` takes an entry back.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "paper.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(NewPaper, ({ entry, rows }) => atRows(enterPaper({ ...entry, performance }), rows)),
    DELETE: deed(PaperBack, ({ entry, reason }) => takeBackPaper(entry, reason)),
  });
}
