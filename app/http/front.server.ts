import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { newGate } from "~/live/gate";
import { builtAssets } from "./assets.server";
import { boardPages, type Page, type Render } from "./board-pages.server";
import type { Encoded } from "./encoded.server";
import { steadyHeaders } from "./headers.server";
import { log, noteRequest } from "./log.server";
import { now } from "./now.server";
import { ofStaff } from "./precedence.server";
import type { PublicBoards } from "./public-boards.server";

type Options = {
  boards: Pick<PublicBoards, "editionOf" | "shownOf">;
  render: Render;
  /** Where the build put what browsers fetch. */
  folder: string;
  trustProxy: boolean;
};

/** Answers a request, or leaves it: false. */
export type Front = (request: IncomingMessage, response: ServerResponse) => boolean;

const forGood = { "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff" };

/** A board's address as some write it: it has one page, at one address. */
const slashed = /^(\/board\/[^/]+)\/$/;

/** How many pages and files go out before others have their turn; one costs a tenth or two of a millisecond. */
const share = { usual: 32, small: 8 };

/**
 * What a crowd asks for, answered from memory before anything else looks at it: the board's page and JSON, the files that
 * pages are made of, and the time. All else is left to the program itself. A few are answered at a time, between which the
 * event loop turns to others; staff at once.
 */
export function openFront({ boards, render, folder, trustProxy }: Options): Front {
  const assets = builtAssets(folder);
  const boardPage = boardPages(boards, render);
  const headersFor = steadyHeaders(trustProxy);
  const turn = newGate(Number.POSITIVE_INFINITY, share);
  const inTurn = async (request: IncomingMessage) => void (ofStaff(request) || (await turn()));

  return (request, response) => {
    const { method, url = "" } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    const asset = assets.get(url);
    if (asset) {
      noteRequest(request, response);
      void inTurn(request).then(() => send(request, response, 200, forGood, asset));
      return true;
    }
    if (url === "/now") {
      const { headers, body } = now();
      response.writeHead(200, headers).end(method === "HEAD" ? undefined : body);
      return true;
    }
    if (!url.startsWith("/board/") || !URL.canParse(url, "http://localhost")) return false;
    const asked = new URL(url, "http://localhost");
    const [, board] = slashed.exec(asked.pathname) ?? [];
    if (board !== undefined) {
      noteRequest(request, response);
      response.writeHead(308, { ...headersFor(request, []), Location: `${board}${asked.search}` }).end();
      return true;
    }
    const page = boardPage(asked, request.headers.cookie);
    if (!page) return false;
    noteRequest(request, response);
    Promise.all([page, inTurn(request)]).then(([made]) => answer(request, response, made), failed(request, response));
    return true;
  };

  async function answer(request: IncomingMessage, response: ServerResponse, page: Page) {
    const headers = { ...headersFor(request, page.scripts), ...page.headers };
    const { ETag: tag = "" } = page.headers;
    if (page.status === 200 && holds(request.headers["if-none-match"], tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    await send(request, response, page.status, headers, page.body);
  }
}

/** Whether a caller's If-None-Match names this tag, weak or strong. */
function holds(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  return asked.split(",").some((one) => bare(one) === bare(tag) || one.trim() === "*");
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  encoded: Encoded,
) {
  const ready = encoded.for(request.headers["accept-encoding"]);
  const { body, encoding } = ready instanceof Promise ? await ready : ready;
  response.writeHead(status, {
    Vary: "Accept-Encoding",
    ...headers,
    "Content-Type": encoded.type,
    "Content-Length": body.length,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

const failed =
  ({ url }: IncomingMessage, response: ServerResponse) =>
  (error: unknown) => {
    log.error({ err: error, path: url?.split("?", 1)[0] }, "front");
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(
      "Máy chủ gặp trở ngại, hãy tải lại sau ít phút / The server met a problem, please reload in a few minutes",
    );
  };
