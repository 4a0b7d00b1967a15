import type { ActionFunctionArgs } from "@remix-run/node";
import { setOfficers } from "~/domain/changes/lists";
import { carryOut, deed } from "~/http/deed.server";
import { OfficersForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** Secretaries and timekeepers. POST `officers`: all of them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, {
    POST: deed(OfficersForm, ({ officers }) => setOfficers(officers)),
  });
}
