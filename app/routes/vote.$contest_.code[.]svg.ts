import type { LoaderFunctionArgs } from "@remix-run/node";
import { qrSvg } from "~/documents/qr.server";
import { reachableOrigin } from "~/http/addresses.server";
import { requireContest } from "~/http/guard.server";

/** The code that leads a phone to the audience's vote, as an image. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const svg = await qrSvg(`${reachableOrigin(request)}/vote/${contest.id}`);
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "no-cache" } });
}
