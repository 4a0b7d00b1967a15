import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { callOnStage } from "~/domain/changes/stage";
import { Id } from "~/domain/record";
import { carryOut, deed } from "~/http/deed.server";
import { ticked } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

/**
 * What stands on the stage. POST `performance` calls it; DELETE clears the stage. With `stopping` the clock of whoever
 * leaves is stopped where it still runs.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "stage.write");
  return carryOut(request, admitted, {
    POST: deed(z.object({ performance: Id, stopping: ticked }), ({ performance, stopping }) =>
      callOnStage(performance, { stopping }),
    ),
    DELETE: deed(z.object({ stopping: ticked }), ({ stopping }) => callOnStage(null, { stopping })),
  });
}
