import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express, { type RequestHandler, type Response } from "express";
import { expect, onTestFinished, test, vi } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { revokeSession, startSession } from "~/data/sessions.server";
import { isRefusal } from "~/domain/refusal";
import { staffFirst, votesInTurn } from "~/http/precedence.server";
import { sessionIn } from "~/http/session.server";
import { beginStaffWork, bite } from "~/live/precedence";
import { testDatabase } from "../support/database";

const share = { usual: 8, small: 1 };

async function serve(app: express.Express): Promise<string> {
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The cookie of somebody who has just signed in. */
async function signIn(): Promise<string> {
  await testDatabase();
  const account = await createAccount({ username: "an", name: "An", password: "một câu đủ dài" });
  if (account === null || isRefusal(account)) throw new Error("no account");
  return `dvk=${await startSession(account, "máy")}`;
}

test("the crowd takes small bites while whoever carries a session is being answered, and no longer", async () => {
  const cookie = await signIn();
  await sessionIn(cookie);
  const app = express().use(staffFirst, (_request, response) => void response.json(bite(share)));
  const url = await serve(app);
  const ask = async (Cookie: string) => (await fetch(url, { headers: { Cookie } })).json();
  expect(await ask("language=en")).toBe(share.usual);
  expect(await ask(cookie)).toBe(share.small);
  await vi.waitFor(() => expect(bite(share)).toBe(share.usual));
});

test("a cookie puts nobody first that is made up, that nobody has looked up yet, or whose session has ended", async () => {
  const cookie = await signIn();
  const url = await serve(express().use(staffFirst, (_request, response) => void response.json(bite(share))));
  const ask = async (Cookie: string) => {
    const answer = await (await fetch(url, { headers: { Cookie } })).json();
    await vi.waitFor(() => expect(bite(share)).toBe(share.usual));
    return answer;
  };
  const madeUp = `dvk=${"a".repeat(43)}`;
  expect(await sessionIn(madeUp)).toBeNull();
  expect(await ask(madeUp)).toBe(share.usual);
  expect(await ask(cookie)).toBe(share.usual);
  const session = await sessionIn(cookie);
  expect(await ask(cookie)).toBe(share.small);
  await revokeSession(session?.id ?? "");
  expect(await sessionIn(cookie)).toBeNull();
  expect(await ask(cookie)).toBe(share.usual);
});

test("votes are taken a few at a time, one at a time beside staff, and all of them but whose sender left", async () => {
  const cookie = await signIn();
  await sessionIn(cookie);
  const held: Response[] = [];
  let left = 0;
  const noting: RequestHandler = (_request, response, next) => {
    response.once("close", () => {
      if (!response.writableEnded) left += 1;
    });
    next();
  };
  const url = await serve(express().use(noting, votesInTurn(), (_request, response) => void held.push(response)));
  const vote = (init: RequestInit = {}) => fetch(`${url}/vote/final`, { method: "POST", ...init });
  const gone = new AbortController();
  const first = Array.from({ length: 6 }, () => vote());
  await vi.waitFor(() => expect(held).toHaveLength(6));
  const impatient = vote({ signal: gone.signal }).catch(() => "left");
  const rest = Array.from({ length: 9 }, () => vote());
  const others = [fetch(`${url}/vote/final`), vote({ headers: { Cookie: cookie } })];
  await vi.waitFor(() => expect(held).toHaveLength(8));
  for (const response of held.splice(6)) response.end();
  await Promise.all(others);
  gone.abort();
  expect(await impatient).toBe("left");
  await vi.waitFor(() => expect(left).toBe(1));
  const done = beginStaffWork();
  for (const response of held.splice(0)) response.end();
  await Promise.all(first);
  let answered = 0;
  while (answered < 4) {
    await vi.waitFor(() => expect(held).toHaveLength(1));
    held.pop()?.end();
    answered += 1;
  }
  await vi.waitFor(() => expect(held).toHaveLength(1));
  done();
  held.pop()?.end();
  await vi.waitFor(() => expect(held).toHaveLength(4));
  for (const response of held.splice(0)) response.end();
  expect((await Promise.all(rest)).map(({ status }) => status)).toEqual(Array(9).fill(200));
});

test("votes that never come to their end keep no place, nor does what is no vote or is asked behind something else", async () => {
  const url = await serve(
    express()
      .get("/slow", () => undefined)
      .use(votesInTurn(), express.text({ type: "*/*" }), (request, response) => void response.send(request.body)),
  );
  const post = (length: number) => `POST /vote/final HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`;
  const said = async (text: string) => {
    const wire = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void wire.destroy());
    await once(wire, "connect");
    wire.on("error", () => undefined);
    wire.write(text);
    return wire;
  };
  const others = [
    ...(await Promise.all(Array.from({ length: 8 }, () => said(`${post(100)}team=`)))),
    ...(await Promise.all(Array.from({ length: 8 }, () => said(`GET /slow HTTP/1.1\r\nHost: a\r\n\r\n${post(0)}`)))),
  ];
  const tooLarge = await said(post(1_000_000) + "a".repeat(500_000));
  await new Promise((hungUp) => tooLarge.resume().once("close", hungUp));
  const vote = async () => (await fetch(`${url}/vote/final`, { method: "POST", body: "team=lai" })).text();
  expect(await Promise.all(Array.from({ length: 20 }, vote))).toEqual(Array(20).fill("team=lai"));
  for (const wire of others) wire.destroy();
}, 30_000);
