import type { ActionFunctionArgs } from "@remix-run/node";
import { setJudges } from "~/domain/changes/lists";
import { carryOut, deed } from "~/http/deed.server";
import { JudgesForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The judges. POST `judges`: all of them, and `chair`: who presides. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(JudgesForm, ({ judges, chair }) =>
      setJudges(judges.map((judge) => ({ ...judge, chair: judge.id === chair }))),
    ),
  });
}
