import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test, vi } from "vitest";
import { staffFirst } from "~/http/precedence.server";
import { bite } from "~/live/precedence";

const share = { usual: 8, small: 1 };

test("the crowd takes small bites while whoever carries a session is being answered, and no longer", async () => {
  const app = express().use(staffFirst, (_request, response) => void response.json(bite(share)));
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (Cookie: string) => (await fetch(url, { headers: { Cookie } })).json();
  expect(await ask("language=en")).toBe(share.usual);
  expect(await ask(`dvk=${"a".repeat(30)}`)).toBe(share.small);
  await vi.waitFor(() => expect(bite(share)).toBe(share.usual));
});
