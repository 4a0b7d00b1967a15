import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { startClock, stopClock } from "~/domain/changes/stage";
import { carryOut, deed } from "~/http/deed.server";
import { requireContest } from "~/http/guard.server";

/** A performance's running clock. POST starts it, or lets it go on; DELETE stops it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "clock.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({}), () => startClock(performance)),
    DELETE: deed(z.object({}), () => stopClock(performance)),
  });
}
