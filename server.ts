import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import { createRequestHandler as answering, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { type Environment, securePort } from "~/env.server";
import { loadContext } from "~/http/context.server";
import type { Front } from "~/http/front.server";
import { securityHeaders } from "~/http/headers.server";
import { log, logRequests } from "~/http/log.server";
import { refuseCrossSite } from "~/http/same-site.server";
import type { Opened } from "~/http/secure/listener.server";

type House = Pick<
  typeof import("~/entry.server"),
  | "claimFolder"
  | "openDatabase"
  | "tellingTroubles"
  | "closeDatabase"
  | "openBackups"
  | "openFront"
  | "openLive"
  | "openSecure"
  | "setReady"
  | "staffFirst"
  | "votesInTurn"
  | "byArea"
  | "sweepPhotosDaily"
>;

/**
 * Opens the database, then the port: pages, files and sockets on one, and the same over https on another. Answers the
 * ports, and how to end it all; where https does not open, why: nothing else depends on it. Throws `FolderInUse` when
 * another server has the data folder.
 */
export async function openServer(environment: Environment) {
  const { NODE_ENV, PORT, HOST, DATA_DIR, TRUST_PROXY } = environment;
  const app = express().disable("x-powered-by").set("trust proxy", TRUST_PROXY);
  let front: Front = () => false;
  const answer: RequestListener = (request, response) => void (front(request, response) || app(request, response));
  const http = createServer(answer);
  const vite = NODE_ENV === "production" ? null : await openVite(http);
  const load = () => vite?.ssrLoadModule("virtual:remix/server-build") ?? import(built("pages/server/index.js"));
  const program = async () => (await load()) as ServerBuild;
  const house = (await program()).entry.module as ServerBuild["entry"]["module"] & House;
  const claim = house.claimFolder(DATA_DIR);
  await house.openDatabase(DATA_DIR);
  const endSweeping = house.sweepPhotosDaily((error) => log.error({ err: error }, "photos"));
  const endBackups = house.openBackups(DATA_DIR);
  const trustProxy = TRUST_PROXY > 0;
  const live = house.openLive(http, { trustProxy });
  app.use(logRequests, house.staffFirst, house.votesInTurn(), securityHeaders(vite !== null), refuseCrossSite);
  // What answers a form or a ballot is short.
  app.get("*", compression());
  app.use(vite ? vite.middlewares : files());
  const build = async () => house.tellingTroubles(await program());
  const handler = (from: ServerBuild | typeof build) =>
    createRequestHandler({ build: from, mode: NODE_ENV, getLoadContext: loadContext });
  if (vite) app.all("*", handler(build));
  else {
    const whole = await build();
    const render = house.byArea(whole, (part) => answering(part, NODE_ENV))("/board");
    front = house.openFront({ boards: live.boards, render, folder: resolve(client), trustProxy });
    const handlerAt = house.byArea(whole, handler);
    app.all("*", (request, response, next) => handlerAt(request.path)(request, response, next));
  }
  let secure: Opened | { failed: unknown } | null = null;
  const close = async () => {
    house.setReady(false);
    endSweeping();
    const closed = Promise.all([
      new Promise((done) => http.close(done)),
      secure && "close" in secure && secure.close(),
    ]);
    await live.close();
    await vite?.close();
    setTimeout(() => http.closeAllConnections(), 3000).unref();
    await closed;
    await endBackups();
    await house.closeDatabase();
    claim.release();
  };
  try {
    await new Promise<void>((listening, failed) => http.once("error", failed).listen(PORT, HOST, listening));
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = http.address() as AddressInfo;
  const https = securePort(environment);
  if (https !== null) {
    const where = { dir: DATA_DIR, host: HOST, port: https, plainPort: port };
    secure = await house.openSecure(answer, where).catch((failed: unknown) => ({ failed }));
    if ("server" in secure) live.also(secure.server);
  }
  claim.say(`http://localhost:${port}`);
  house.setReady(true);
  return { port, secure, close };
}

const client = "build/pages/client";
const built = (path: string) => pathToFileURL(resolve("build", path)).href;

/** What the build made: files whose name carries their content's hash are kept for good, others for an hour. */
function files() {
  const assets = express.static(`${client}/assets`, { immutable: true, maxAge: "1y", fallthrough: false });
  return express
    .Router()
    .use("/assets", assets)
    .use(express.static(client, { maxAge: "1h" }));
}

async function openVite(http: Server) {
  const vite = await import("vite");
  return vite.createServer({ server: { middlewareMode: true, hmr: { server: http } } });
}
