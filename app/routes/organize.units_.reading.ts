import type { ActionFunctionArgs } from "@remix-run/node";
import { readingStream } from "~/documents/reading/stream.server";
import { bytesOf } from "~/http/body.server";
import { requireAccount } from "~/http/guard.server";
import { limits } from "~/text/lists/sheet";

/** Reads a file that may be a list of units, as a contest's lists are read. Nothing is stored. */
export async function action({ request }: ActionFunctionArgs) {
  await requireAccount(request);
  // What a form of another site could send is not taken.
  if (!(request.headers.get("Content-Type") ?? "").startsWith("application/octet-stream"))
    return new Response(null, { status: 415 });
  const body = readingStream(await bytesOf(request, limits.bytes), request.signal);
  // Kept from being compressed, so that each line leaves at once.
  const headers = { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store, no-transform" };
  return new Response(body, { headers });
}
