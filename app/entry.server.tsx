import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { log } from "~/http/log.server";
import { unpadded } from "~/http/unpadded.server";
import { Nonce } from "~/ui/nonce";

// What server.ts needs of the program, so that the pages and the port share one copy of it.
export { claimFolder } from "~/data/claim.server";
export { closeDatabase, openDatabase } from "~/data/database.server";
export { sweepPhotosDaily } from "~/data/photos.server";
export { byArea } from "~/http/areas.server";
export { openBackups } from "~/http/backups.server";
export { openFront } from "~/http/front.server";
export { openLive } from "~/http/live.server";
export { staffFirst, votesInTurn } from "~/http/precedence.server";
export { setReady } from "~/http/readiness.server";
export { openSecure } from "~/http/secure/listener.server";
export { tellingTroubles } from "~/http/trouble.server";

export const streamTimeout = 10_000;

/** Renders a page: streamed to people, whole to crawlers. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("user-agent"));
  return new Promise((resolve, reject) => {
    let [shown, answer] = [false, status];
    const ready = () => {
      shown = true;
      const body = unpadded();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </Nonce.Provider>,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]: ready,
        onShellError: reject,
        onError(error: unknown) {
          answer = 500;
          if (shown) log.error({ err: error, path: new URL(request.url).pathname }, "page");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/**
 * What a loader or an action throws, and is neither a refusal nor a response, goes to the log. What the router refuses by
 * itself (a method that no route has) is in the log of requests already.
 */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, "failed");
}
