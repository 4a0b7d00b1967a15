import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { resetClock, typeTime } from "~/domain/changes/stage";
import { carryOut, deed } from "~/http/deed.server";
import { reason } from "~/http/fields";
import { durationOrNone } from "~/http/forms/typed";
import { requireContest } from "~/http/guard.server";

/**
 * The time that a performance took. POST `time` ("7:30", or empty to let the clock speak again) types it in; DELETE, with
 * `reason`, sets it back to nothing, clock and all.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "clock.write");
  const performance = params.performance ?? "";
  return carryOut(request, admitted, {
    POST: deed(z.object({ time: durationOrNone }), ({ time }) => typeTime(performance, time)),
    DELETE: deed(z.object({ reason }), (form) => resetClock(performance, form.reason)),
  });
}
