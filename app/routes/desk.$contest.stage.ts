import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { callOnStage } from "~/domain/changes/stage";
import { Id } from "~/domain/record";
import { carryOut, deed } from "~/http/deed.server";
import { requireContest } from "~/http/guard.server";

/** What stands on the stage. POST `performance` calls it; DELETE clears the stage. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "stage.write");
  return carryOut(request, admitted, {
    POST: deed(z.object({ performance: Id }), ({ performance }) => callOnStage(performance)),
    DELETE: deed(z.object({}), () => callOnStage(null)),
  });
}
