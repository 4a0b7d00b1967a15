import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { startClock, stopClock } from "~/domain/changes/stage";
import { carryOut, deed } from "~/http/deed.server";
import { pressedAt } from "~/http/fields";
import { requireContest } from "~/http/guard.server";

const Press = z.object({ at: pressedAt });

/** A performance's running clock. POST starts it, or lets it go on; DELETE stops it; `at` is when that was pressed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "clock.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(Press, (press) => startClock(performance, press)),
    DELETE: deed(Press, (press) => stopClock(performance, press)),
  });
}
