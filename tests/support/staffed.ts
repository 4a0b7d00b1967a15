import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { ContestRecord } from "~/domain/record";
import { live, newPage, type Size } from "./browser";
import { pairedContest } from "./paired";
import { startServer, type TestServer } from "./server";

/**
 * A contest on a server of its own for the tests of a file, with a device paired to each of these seats. People are named
 * by their seats, the organizer "organizer"; nobody (`null`) is the public.
 */
export function staffed(record: () => ContestRecord, seats: string[]) {
  let tokens = new Map<string, string>();
  let running: TestServer | null = null;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-journey-"));
    tokens = await pairedContest(folder, record(), seats);
    running = await startServer({ dataDir: folder });
  });
  afterAll(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const hall = {
    get server(): TestServer {
      if (!running) throw new Error("The server has not been started");
      return running;
    },
    cookie: (person: string) => `dvk=${tokens.get(person) ?? ""}`,
    /** A live page of somebody's own device, until the test ends; `before` prepares it before it goes anywhere. */
    async open(
      person: string | null,
      path: string,
      size: Size,
      before?: (page: Page) => Promise<unknown>,
    ): Promise<Page> {
      const { url } = hall.server;
      const page = await newPage({ size, url });
      onTestFinished(() => page.context().close());
      page.setDefaultTimeout(40_000);
      await before?.(page);
      if (person) await page.context().addCookies([{ name: "dvk", value: tokens.get(person) ?? "", url }]);
      await page.goto(path);
      await live(page);
      return page;
    },
  };
  return hall;
}
