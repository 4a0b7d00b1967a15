import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { log } from "../log.server";
import { permittedNames } from "./certificates.server";
import { authorityIn, certificateIn, isGood } from "./kept.server";
import { type Names, namesNow } from "./names.server";
import { certificateOf, setSecure } from "./state.server";

/** What is served over https: where, and how whoever trusts it recognizes it. */
export type Opened = { server: Server; port: number; fingerprint: string; close: () => Promise<void> };
type Where = { dir: string; host: string | undefined; port: number; plainPort: number };
type Watch = { everyMs?: number; names?: () => Names; clock?: () => number };

/**
 * Serves the same program over https with a certificate that this machine makes itself, and makes it anew, without a pause,
 * when the machine's addresses change (a hall's Wi-Fi often comes after the server) or its end is near. Throws where it
 * cannot be made or the port is taken.
 */
export async function openSecure(
  program: RequestListener,
  { dir, host, port, plainPort }: Where,
  { everyMs = 5000, names = namesNow, clock = Date.now }: Watch = {},
): Promise<Opened> {
  const authority = await authorityIn(dir, names().addresses, clock());
  const namesToday = () => permittedNames(authority, names());
  const first = namesToday();
  let serving = await certificateIn(dir, authority, first, clock());
  const server = createServer({ cert: serving.certificate, key: serving.key }, program);
  await new Promise<void>((listening, failed) => server.once("error", failed).listen(port, host, listening));
  const { port: real } = server.address() as AddressInfo;
  const tell = (now: Names) => setSecure({ port: real, plainPort, authority: authority.certificate, names: now });
  tell(first);

  let renewing: Promise<void> = Promise.resolve();
  const renew = async () => {
    try {
      const now = namesToday();
      if (isGood(serving, authority, now, clock())) return;
      serving = await certificateIn(dir, authority, now, clock());
      server.setSecureContext({ cert: serving.certificate, key: serving.key });
      tell(now);
      log.info({ names: now }, "certificate");
    } catch (error) {
      log.error({ err: error }, "certificate");
    }
  };
  const timer = setInterval(() => {
    renewing = renewing.then(renew);
  }, everyMs);
  timer.unref();

  return {
    server,
    port: real,
    fingerprint: certificateOf({ authority: authority.certificate }).fingerprint,
    close: async () => {
      clearInterval(timer);
      setSecure(null);
      const closed = new Promise((done) => server.close(done));
      await renewing;
      setTimeout(() => server.closeAllConnections(), 3000).unref();
      await closed;
    },
  };
}
