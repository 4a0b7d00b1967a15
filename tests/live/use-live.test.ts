import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { announce, announceVotes } from "~/live/announce.server";
import { newEditions } from "~/live/editions";
import { attachLive } from "~/live/server.server";
import { errorsOf, newPage } from "../support/browser";
import { openNetwork } from "../support/network";

/** A contest of a title and a number that the board shows, and a revision that the page's loader asks for. */
const contest = { revision: 1, title: "", step: 0, allowed: true };
let editionOf = newEditions();
let script = "";
let server: Server;
let live: ReturnType<typeof attachLive>;
let port = 0;
let page: Page;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("page.tsx", import.meta.url))],
    alias: { "~": fileURLToPath(new URL("../../app", import.meta.url)) },
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  script = bundle.outputFiles[0]?.text ?? "";
});

beforeEach(async () => {
  Object.assign(contest, { revision: 1, title: "", step: 0, allowed: true });
  editionOf = newEditions();
  await open();
  page = await newPage({ size: "tablet", url: `http://localhost:${port}` });
  await page.goto("/");
});

afterEach(async () => {
  await page.context().close();
  await close();
});

async function open() {
  server = createServer((request, response) => {
    if (request.url === "/page.js") return response.setHeader("Content-Type", "text/javascript").end(script);
    if (request.url === "/revision") return response.end(String(contest.revision));
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end('<link rel="icon" href="data:,"><div id="root"></div><script src="/page.js"></script>');
  });
  live = attachLive(server, {
    editionOf: async (id) => {
      const { revision, title, step } = contest;
      const made = {
        structure: title,
        packing: '{"places":0}',
        rounds: [],
        board: () => JSON.stringify({ title, step }),
      };
      return editionOf(id, revision, () => ({ ...made, state: String(step), aside: null }));
    },
    authorize: async () =>
      contest.allowed
        ? {
            session: "s",
            seat: "judge-1",
            device: "máy 1",
            seesPresence: true,
            seesRehearsal: true,
            revision: contest.revision,
          }
        : null,
    standingOf: async () => null,
    awaitingOf: async () => ({ awaited: () => null, about: () => null }),
    now: Date.now,
    admits: async () => true,
  });
  await new Promise<void>((listening) => server.listen(port, listening));
  port = (server.address() as AddressInfo).port;
}

async function close() {
  await live.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

function change(step = contest.step, title = contest.title) {
  contest.revision += 1;
  Object.assign(contest, { step, title });
  announce("final", contest.revision);
}

const shows = (id: string, text: string, on = page) =>
  on.waitForFunction(([at, wanted]) => document.getElementById(at ?? "")?.textContent === wanted, [id, text]);

test("the board follows what is pushed; the loader runs once for a change, and says who is connected", async () => {
  await shows("board", "live 0");
  await shows("staff", "live 1 loads 1 seats judge-1");
  change(5);
  await shows("board", "live 5");
  await shows("staff", "live 2 loads 2 seats judge-1");
  expect(errorsOf(page)).toEqual([]);
});

test("another structure is asked for, and states go on from there", async () => {
  await shows("board", "live 0");
  change(5, "Chung kết");
  await shows("board", "live Chung kết 5");
  change(6);
  await shows("board", "live Chung kết 6");
  change(7, "Vòng loại");
  await shows("board", "live Vòng loại 7");
});

test("what changed while the server was away is there when it is back; meanwhile the screen stays", async () => {
  await shows("board", "live 0");
  await shows("staff", "live 1 loads 1 seats judge-1");
  await close();
  await shows("board", "lost 0");
  await shows("staff", "lost 1 loads 1 seats ");
  // The program begins to number anew.
  editionOf = newEditions();
  change(8);
  await open();
  await shows("board", "live 8");
  await shows("staff", "live 2 loads 2 seats judge-1");
});

test("a device without a network says so at once, and finds back by itself", async () => {
  await shows("board", "live 0");
  await page.context().setOffline(true);
  await shows("board", "lost 0");
  await page.context().setOffline(false);
  await shows("board", "live 0");
  change(3);
  await shows("board", "live 3");
});

test("an open page whose connection died in silence joins anew within half a minute", async () => {
  const network = await openNetwork(port);
  const own = await newPage({ size: "phone", url: network.url });
  await own.clock.install();
  await own.goto("/");
  await shows("board", "live 0", own);
  network.die();
  network.revive();
  change(4);
  await shows("board", "live 4");
  expect(await own.locator("#board").textContent()).toBe("live 0");
  // In steps of a waking page: one that slept would be cured by that.
  for (let seconds = 0; seconds < 30; seconds += 2) await own.clock.fastForward(2000);
  await shows("board", "live 4", own);
  await own.context().close();
  await network.close();
});

test("votes of the audience run the loader again, though the revision stays", async () => {
  await shows("staff", "live 1 loads 1 seats judge-1");
  for (let cast = 0; cast < 20; cast += 1) announceVotes("final");
  await shows("staff", "live 1 loads 2 seats judge-1");
  announceVotes("final");
  await shows("staff", "live 1 loads 3 seats judge-1");
});

test("who is no longer let in asks the loader, whose guard shows the door", async () => {
  await shows("staff", "live 1 loads 1 seats judge-1");
  contest.allowed = false;
  await close();
  await open();
  await shows("staff", "lost 1 loads 2 seats ");
});
