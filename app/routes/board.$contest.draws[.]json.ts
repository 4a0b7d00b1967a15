import type { LoaderFunctionArgs } from "@remix-run/node";
import { qrImage } from "~/documents/qr.server";
import { publicDraws } from "~/domain/draw-report";
import { requireContest } from "~/http/guard.server";
import { audienceOrigin } from "~/http/secure/state.server";

/** The newest draw, for a hall's screen that shows the board: `draw` and its code's picture, or null before the first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "board.read");
  const [draw] = publicDraws(contest.record);
  const headers = { "Cache-Control": "public, max-age=2" };
  if (!draw) return Response.json(null, { headers });
  const qr = await qrImage(`${audienceOrigin(request)}/board/${contest.id}/draws/${draw.id}`);
  return Response.json({ draw, qr }, { headers });
}
