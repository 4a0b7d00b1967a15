import { createHash } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { boardViewIn } from "~/domain/board-views";
import type { Edition } from "~/live/editions";
import { type Encoded, encoded } from "./encoded.server";
import { languageOfCookies } from "./language.server";
import { phoneViewOfCookies } from "./phone-view.server";
import type { PublicBoards } from "./public-boards.server";

/** An answer that is the same for everybody who asks for it until the board changes. */
export type Page = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Encoded;
  /** Its inline scripts, as a content policy names them. */
  scripts: readonly string[];
};

/** How the program answers a request that it has not answered before: whose it is, and any nonce, are left out. */
export type Render = (request: Request, context: AppLoadContext) => Promise<Response>;

type Made = { edition: Edition | null; shown: number; at: number; page: Promise<Page> };

/** How long such a page may still be given, in milliseconds. */
const patience = 4000;
/** How many pages are remembered; the one not asked for longest goes first. */
const limit = 200;
/** Not what the router in the browser asks for by itself: `.data`. */
const address = /^\/board\/(?!.*\.data$)([A-Za-z0-9][A-Za-z0-9._-]{0,63}?)(\.json)?$/;
/** Between the speed of making it and its size: a page lives for as long as nothing changes. */
const effort = 5;

/**
 * The public board's page and its JSON: made once for each public revision, language, round, view and theme, however many
 * ask, and only when somebody does; but while marks come in, every few seconds (`isGoodEnough`). A view that a phone has kept
 * in its cookie is as good as one in the address. What else stands in an address or a cookie changes nothing. Answers null for
 * other addresses.
 */
export function boardPages({ editionOf, shownOf }: Pick<PublicBoards, "editionOf" | "shownOf">, render: Render) {
  const pages = new Map<string, Made>();

  return (url: URL, cookie: string | undefined): Promise<Page> | null => {
    const [, contest, json] = address.exec(url.pathname) ?? [];
    return contest === undefined ? null : pageOf(contest, json !== undefined, url.searchParams, cookie);
  };

  async function pageOf(contest: string, json: boolean, query: URLSearchParams, cookie: string | undefined) {
    const edition = await editionOf(contest);
    const language = languageOfCookies(cookie ?? "");
    const shown = edition && !json ? viewOf(edition, query, cookie ?? "") : "";
    // A board that there is not looks the same at every address.
    const key = `${edition ? contest : ""} ${json ? "json" : language} ${shown}`;
    const known = pages.get(key);
    const now = { edition, shown: shownOf(contest), at: performance.now() };
    const good = known && (known.edition === edition || (!json && isGoodEnough(known, now)));
    const made = good ? known : { ...now, page: make(contest, json, shown, language) };
    pages.delete(key);
    pages.set(key, made);
    for (const oldest of pages.keys()) {
      if (pages.size <= limit) break;
      pages.delete(oldest);
    }
    const forget = () => pages.get(key) === made && pages.delete(key);
    made.page.then(({ status }) => status >= 500 && forget(), forget);
    return made.page;
  }

  async function make(contest: string, json: boolean, shown: string, language: string): Promise<Page> {
    const url = `http://localhost/board/${contest}${json ? ".json" : ""}${shown}`;
    const asked = new Request(url, { headers: { Cookie: `language=${language}` } });
    const answer = await render(asked, { nonce: "", address: "" });
    const text = await answer.text();
    const body = answer.ok ? text : withoutScripts(text);
    const type = answer.headers.get("Content-Type") ?? "text/plain; charset=utf-8";
    const tag = createHash("sha256").update(body).digest("base64url").slice(0, 16);
    const headers = {
      "Cache-Control": "no-cache",
      ETag: `W/"${tag}"`,
      ...Object.fromEntries(["Cache-Control", "ETag", ...shared].flatMap((name) => pairOf(answer.headers, name))),
      ...(json ? {} : { Vary: "Accept-Encoding, Cookie" }),
    };
    return {
      status: answer.status,
      headers,
      body: encoded(Buffer.from(body), type, { effort }),
      scripts: hashesOf(body),
    };
  }
}

/**
 * Whether a page may be given a little longer: nothing was published or taken back since, no name, no message and no step of
 * a ceremony is another, so that it differs in how far marking has come and who is on stage. Who opens it is sent the newest
 * state a moment later; and judges need not wait while a page is made for each of their ballots.
 */
function isGoodEnough(made: Omit<Made, "page">, now: Omit<Made, "page">): boolean {
  if (!made.edition || !now.edition || now.at - made.at > patience || made.shown !== now.shown) return false;
  return same.every((key) => made.edition?.[key] === now.edition?.[key]);
}
const same = ["structure", "packing", "aside"] as const;

const shared = ["Access-Control-Allow-Origin", "Access-Control-Allow-Headers", "Access-Control-Expose-Headers"];
const pairOf = (headers: Headers, name: string): [string, string][] => {
  const value = headers.get(name);
  return value === null ? [] : [[name, value]];
};

/** Of a query and the cookies only what chooses what is shown, in one spelling. */
function viewOf(edition: Edition, query: URLSearchParams, cookies: string): string {
  const round = query.get("round") ?? "";
  const known = new URLSearchParams();
  if (edition.rounds.includes(round)) known.set("round", round);
  const view = boardViewIn(query) ?? (known.has("round") ? null : phoneViewOfCookies(cookies));
  if (view) known.set("view", view);
  if (query.get("theme") === "light") known.set("theme", "light");
  return known.size > 0 ? `?${known}` : "";
}

const script = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

function hashesOf(html: string): string[] {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [...html.matchAll(script)].map(([, text = ""]) => hash(text));
}

/** What tells that there is nothing is read without scripts: at another address than its own it could not become alive. */
function withoutScripts(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, "");
}
