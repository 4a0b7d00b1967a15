import type { LoaderFunctionArgs } from "@remix-run/node";
import { qrSvg } from "~/documents/qr.server";
import { requireContest } from "~/http/guard.server";
import { audienceOrigin } from "~/http/secure/state.server";

/** The code that leads a phone to the audience's vote, as an image. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "vote.cast");
  const svg = await qrSvg(`${audienceOrigin(request)}/vote/${contest.id}`);
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "no-cache" } });
}
