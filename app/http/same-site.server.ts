import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";

/**
 * True when a browser sent this on behalf of a page of another site. `Sec-Fetch-Site` decides where there is one; older
 * browsers send an `Origin`, which must be the host that was asked. Who sends neither is not a browser, so carries
 * nobody's cookies. Sockets ask this at their handshake.
 */
export function isCrossSite(headers: IncomingHttpHeaders, trustProxy: boolean): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  if (headers.origin === undefined) return false;
  const forwarded = trustProxy ? headers["x-forwarded-host"] : undefined;
  const host = String(forwarded ?? headers.host ?? "").split(",", 1)[0];
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== host?.trim().toLowerCase();
}

const safe = ["GET", "HEAD", "OPTIONS"];

/** Refuses, with 403, whatever would change something and comes from another site. */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  const trustProxy = Boolean(request.app.get("trust proxy"));
  if (safe.includes(request.method) || !isCrossSite(request.headers, trustProxy)) return next();
  response.status(403).type("text/plain").send("Yêu cầu từ trang khác bị từ chối / Cross-site request refused");
};
