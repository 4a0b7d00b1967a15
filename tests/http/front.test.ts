import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { openFront } from "~/http/front.server";
import { publicBoards } from "~/http/public-boards.server";
import { announce, announcePublished } from "~/live/announce.server";
import type { Edition } from "~/live/editions";
import { testDatabase, testFolder } from "../support/database";
import { rawRequest } from "../support/raw-request";

/** What the program would render, and how often it was asked. */
const program = { revision: 1, structure: "a", rendered: [] as string[], reads: 0, fails: false, trouble: false };
const ends: (() => unknown)[] = [];
let url = "";

const html = (said: string) =>
  `<html><script nonce="">start("${said}")</script><p>${"x".repeat(2000)}</p><link rel="modulepreload" href="/a.js"/></html>`;

function edition(contestId: string): Edition | null {
  if (contestId !== "final") return null;
  const { revision, structure } = program;
  return {
    revision,
    rounds: ["r1", "r2"],
    structure,
    since: 1,
    packing: "{}",
    state: "",
    aside: null,
    whole: "",
  };
}

async function render(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const language = request.headers.get("Cookie") ?? "";
  program.rendered.push(`${pathname}${search} ${language}`);
  if (program.fails) throw new Error("no render");
  if (program.trouble) return new Response("full", { status: 503 });
  if (pathname.endsWith(".json")) {
    const headers = { ETag: 'W/"7"', "Cache-Control": "public, max-age=2", "Access-Control-Allow-Origin": "*" };
    return Response.json({ revision: program.revision, x: "x".repeat(2000) }, { headers });
  }
  const missing = edition(pathname.split("/")[2] ?? "") === null;
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(html(`${program.revision} ${language}`), { status: missing ? 404 : 200, headers });
}

beforeEach(async () => {
  Object.assign(program, { revision: 1, structure: "a", rendered: [], reads: 0, fails: false, trouble: false });
  const folder = await testFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "root-1.js"), "let x = 1;".repeat(500));
  writeFileSync(join(folder, "assets", "root-2.js"), "let y = 2;".repeat(500));
  writeFileSync(join(folder, "assets", "root-2.js.br"), brotliCompressSync("made by the build"));
  writeFileSync(join(folder, "assets", "font-1.woff2"), "wOF2".repeat(500));
  const boards = publicBoards(async (contestId) => {
    program.reads += 1;
    return edition(contestId);
  });
  const front = openFront({ boards, render, folder, trustProxy: false });
  const server = createServer((request, response) => {
    if (!front(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ends.push(
    boards.close,
    () => new Promise((closed) => server.close(closed)),
    () => server.closeAllConnections(),
  );
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(url + path, { headers, method });

/** A change that is published; or one that shows only how far marking has come. */
function change(published = true) {
  program.revision += 1;
  announce("final", program.revision);
  if (published) announcePublished("final");
}

describe("the board's page", () => {
  test("is made once for a revision, however many ask at once", async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => ask("/board/final")));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(program.rendered).toEqual(["/board/final language=vi"]);
    expect(program.reads).toBe(1);
    change();
    expect(await (await ask("/board/final")).text()).toContain("2 language=vi");
    await ask("/board/final");
    expect(program.rendered).toHaveLength(2);
  });

  test("is not made for each ballot: what only tells how far marking has come waits a few seconds", async () => {
    const real = performance.now.bind(performance);
    let later = 0;
    vi.spyOn(performance, "now").mockImplementation(() => real() / 1000 + later);
    onTestFinished(() => void vi.restoreAllMocks());
    const shown = async () => /\d+ language/.exec(await (await ask("/board/final")).text())?.[0];
    expect(await shown()).toBe("1 language");
    change(false);
    expect(await shown()).toBe("1 language");
    expect(await (await ask("/board/final.json")).json()).toMatchObject({ revision: 2 });
    later = 4001;
    expect(await shown()).toBe("2 language");
    change(false);
    expect(await shown()).toBe("2 language");
    change();
    expect(await shown()).toBe("4 language");
    change(false);
    program.structure = "other";
    expect(await shown()).toBe("5 language");
  });

  test("is made anew after a publication, also where the board was forgotten meanwhile for many others", async () => {
    const shown = async () => /\d+ language/.exec(await (await ask("/board/final")).text())?.[0];
    expect(await shown()).toBe("1 language");
    for (let from = 0; from < 1000; from += 100)
      await Promise.all(Array.from({ length: 100 }, (_, at) => ask(`/board/z${from + at}.json`)));
    change();
    expect(await shown()).toBe("2 language");
  });

  test("differs by language, round, view and theme, and by nothing else", async () => {
    for (const query of ["", "?utm=1", "?round=nowhere", "?theme=dark", "?a=1&a=2"]) await ask(`/board/final${query}`);
    await ask("/board/final", { Cookie: "other=1; dvk=secret" });
    expect(program.rendered).toHaveLength(1);
    await ask("/board/final?theme=light&round=r2&x=1");
    await ask("/board/final?round=r2&theme=light");
    await ask("/board/final", { Cookie: "language=en" });
    expect(program.rendered.slice(1)).toEqual([
      "/board/final?round=r2&theme=light language=vi",
      "/board/final language=en",
    ]);
    expect(program.rendered.join()).not.toContain("secret");
    program.rendered.length = 0;
    await ask("/board/final", { Cookie: "other=1; board=list" });
    await ask("/board/final?view=list");
    await ask("/board/final", { Cookie: "board=secret" });
    await ask("/board/final?view=hall", { Cookie: "board=list" });
    expect(program.rendered).toEqual(["/board/final?view=list language=vi", "/board/final?view=hall language=vi"]);
  });

  test("lets its own inline scripts run and no others", async () => {
    const answer = await ask("/board/final");
    const policy = answer.headers.get("content-security-policy") ?? "";
    const text = /<script nonce="">(.*?)<\/script>/.exec(await answer.text())?.[1] ?? "";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    expect(policy).toContain(`script-src 'self' 'sha256-${Buffer.from(digest).toString("base64")}';`);
    expect(policy).toContain(`connect-src 'self' ${url.replace("http", "ws")} `);
    expect(policy).not.toMatch(/nonce|invalid|unsafe-inline'?;?.*script/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("is compressed once (%s)", async (encoding, unpack) => {
    const { headers, body } = await rawRequest(`${url}/board/final`, { "accept-encoding": encoding });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding, Cookie");
    expect(unpack(body).toString()).toContain("1 language=vi");
    expect(body.length).toBe(Number(headers["content-length"]));
  });

  test("is not sent again to who has it", async () => {
    const tag = (await ask("/board/final")).headers.get("etag") ?? "";
    const again = await ask("/board/final", { "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    change();
    expect((await ask("/board/final", { "If-None-Match": tag })).status).toBe(200);
  });

  test("is one page for all addresses of no contest, without scripts", async () => {
    for (const id of ["a", "b", "c"]) {
      const answer = await ask(`/board/${id}`);
      expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringMatching(/<script|modulepreload/)]);
    }
    expect(program.rendered).toHaveLength(1);
  });

  test("that could not be made is made anew for the next who asks", async () => {
    program.fails = true;
    expect((await ask("/board/final")).status).toBe(500);
    Object.assign(program, { fails: false, trouble: true });
    expect((await ask("/board/final")).status).toBe(503);
    program.trouble = false;
    expect((await ask("/board/final")).status).toBe(200);
  });
});

test("a board's address with a slash behind leads to the one without", async () => {
  const answer = await fetch(`${url}/board/final/?round=r2`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("Location")]).toEqual([308, "/board/final?round=r2"]);
  expect(answer.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  expect((await fetch(`${url}/board/final/`)).status).toBe(200);
  expect(program.rendered).toEqual(["/board/final language=vi"]);
});

test.each([
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.000, gzip;q=0", null],
  ["gzip;q=1.0, br;q=0.5", "br"],
  ["br;q=0.001", "br"],
  ["deflate", null],
])("who asks for a file with Accept-Encoding: %s is sent it as %s", async (accepted, sent) => {
  const answer = await fetch(`${url}/assets/root-1.js`, { headers: { "Accept-Encoding": accepted } });
  expect(answer.headers.get("Content-Encoding")).toBe(sent);
  expect(await answer.text()).toBe("let x = 1;".repeat(500));
});

test("the JSON goes out as the program answers it, once a revision", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/board/final.json")));
  const { headers } = answers[0] as Response;
  expect([headers.get("etag"), headers.get("cache-control")]).toEqual(['W/"7"', "public, max-age=2"]);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(await answers[0]?.json()).toMatchObject({ revision: 1 });
  expect(program.rendered).toEqual(["/board/final.json language=vi"]);
  expect((await ask("/board/final.json", { "If-None-Match": 'W/"7"' })).status).toBe(304);
});

test("what the build made is sent from memory, for good", async () => {
  const script = await ask("/assets/root-1.js");
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(await script.text()).toBe("let x = 1;".repeat(500));
  const made = await ask("/assets/root-2.js", { "Accept-Encoding": "br" });
  expect([made.headers.get("content-encoding"), await made.text()]).toEqual(["br", "made by the build"]);
  const whole = await ask("/assets/root-2.js", { "Accept-Encoding": "identity" });
  expect([whole.headers.get("content-encoding"), await whole.text()]).toEqual([null, "let y = 2;".repeat(500)]);
  const font = await ask("/assets/font-1.woff2", { "Accept-Encoding": "br" });
  expect([font.headers.get("content-encoding"), font.headers.get("content-type")]).toEqual([null, "font/woff2"]);
});

test("the time is the server's", async () => {
  await testDatabase();
  const answer = await ask("/now");
  expect(Math.abs((await answer.json()) - Date.now())).toBeLessThan(10_000);
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["GET", "/board/final/draws"],
  ["GET", "/board/..%2f"],
  ["GET", "/board/"],
  ["GET", "/boards/final"],
  ["GET", "/assets/none.js"],
  ["GET", "/assets/../secret"],
  ["POST", "/board/final"],
  ["GET", "/board/final.data"],
])("%s %s is left to the program", async (method, path) => {
  expect((await ask(path, {}, method)).status).toBe(418);
});
