import type { ActionFunctionArgs } from "@remix-run/node";
import { showInHall } from "~/domain/changes/hall";
import { carryOut, deed } from "~/http/deed.server";
import { HallForm } from "~/http/forms/ceremony";
import { requireContest } from "~/http/guard.server";

/** What the hall's screen shows. POST `view` as the desk's menu offers it, `text` of a message. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "hall.write");
  return carryOut(request, admitted, { POST: deed(HallForm, showInHall) });
}
