import type { ActionFunctionArgs } from "@remix-run/node";
import { setBlocs } from "~/domain/changes/teams";
import { carryOut, deed } from "~/http/deed.server";
import { BlocsForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** The blocs and clusters. POST `blocs`: all of them, in their order. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  return carryOut(request, admitted, { POST: deed(BlocsForm, ({ blocs }) => setBlocs(blocs)) });
}
