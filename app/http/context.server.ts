import type { Request, Response } from "express";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** What scripts of this answer must carry. */
    nonce: string;
    /** The caller's address, as far as the proxies in front are trusted. For rate limits. */
    address: string;
  }
}

/** What Express knows about a request and loaders, actions and the page's frame may need. */
export function loadContext(request: Request, response: Response) {
  return { nonce: String(response.locals.nonce), address: request.ip ?? "" };
}
