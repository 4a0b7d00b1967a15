import type { ActionFunctionArgs } from "@remix-run/node";
import { readingStream } from "~/documents/reading/stream.server";
import { bytesOf } from "~/http/body.server";
import { requireContest } from "~/http/guard.server";
import { limits } from "~/text/lists/sheet";

/**
 * Reads a file, or a paste, that may be a list: the body as it is, of any name. Answers lines of JSON (`Reading`) while it
 * is being read, the last of them the sheets or why there are none. Nothing is stored.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireContest(request, params.contest ?? "", "setup.write");
  const kind = request.headers.get("Content-Type") ?? "";
  // What a form of another site could send is not taken.
  if (!kind.startsWith("application/octet-stream")) return new Response(null, { status: 415 });
  const bytes = await bytesOf(request, limits.bytes);
  const body = readingStream(bytes, request.signal);
  // Kept from being compressed, so that each line leaves at once.
  const headers = { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store, no-transform" };
  return new Response(body, { headers });
}
