import type { ActionFunctionArgs } from "@remix-run/node";
import { readApart } from "~/documents/apart.server";
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
  const ending = new AbortController();
  request.signal.addEventListener("abort", () => ending.abort());
  const lines = answer(bytes, ending.signal);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(`${value}\n`));
    },
    cancel: () => ending.abort(),
  });
  // Kept from being compressed, so that each line leaves at once.
  const headers = { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store, no-transform" };
  return new Response(body, { headers });
}

async function* answer(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<string> {
  const refused = yield* readApart("list", bytes, { signal });
  if (refused) yield JSON.stringify({ refused });
}
