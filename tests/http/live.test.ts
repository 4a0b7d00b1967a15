import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { expect, onTestFinished, test, vi } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { change, createContest } from "~/data/door.server";
import { issuePairing, redeemPairing, revokeSeat } from "~/data/pairings.server";
import { founder, startSession } from "~/data/sessions.server";
import { callOnStage } from "~/domain/changes/stage";
import { isRefusal } from "~/domain/refusal";
import { openLive } from "~/http/live.server";
import { type Namespace, paths } from "~/live/wire";
import { testDatabase } from "../support/database";
import { contest, mark } from "../support/record";

const id = "lai-chau-2018";
const ballotMark = 13.25;

function must<Value extends object>(value: Value | null): Exclude<Value, { refused: unknown }> {
  if (value === null || isRefusal(value)) throw new Error(JSON.stringify(value));
  return value as Exclude<Value, { refused: unknown }>;
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

/** A contest with one performance marked and nothing published, its organizer, and a server that listens. */
async function begin() {
  await testDatabase();
  const account = must(await createAccount({ username: "an", name: "An", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy");
  const record = contest({ parts: ["skit"] });
  const marked = mark(record, record.performances[0]?.id ?? "", [ballotMark, ballotMark]);
  must(await createContest(organizer, marked));
  const server = createServer();
  const live = openLive(server, { trustProxy: false });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sockets: Socket[] = [];
  onTestFinished(async () => {
    for (const socket of sockets) socket.disconnect();
    await live.close();
    await new Promise((closed) => server.close(closed));
  });
  const connect = (namespace: Namespace, headers: Record<string, string> = {}) => {
    const options = { transports: ["websocket"], forceNew: true, reconnection: false, extraHeaders: headers };
    const socket = io(url + namespace, { ...options, path: paths[namespace], auth: { contest: id } });
    sockets.push(socket);
    const heard: [string, unknown][] = [];
    socket.onAny((event: string, ...message: unknown[]) => {
      if (event !== "now") heard.push([event, message.length > 1 ? message : message[0]]);
    });
    const refused = new Promise<string>((resolve) => socket.once("connect_error", ({ message }) => resolve(message)));
    return { socket, heard, refused };
  };
  const pair = async (seat: string) => {
    const { code } = must(await issuePairing(organizer, id, seat));
    return `dvk=${must(await redeemPairing(code, "máy tính bảng")).token}`;
  };
  return { organizer, account, performance: record.performances[0]?.id ?? "", connect, pair };
}

test("a change reaches judge and organizer as a revision, the public as a board without marks", async () => {
  const { organizer, account, performance, connect, pair } = await begin();
  const judge = connect("/staff", { cookie: await pair("ha") });
  const desk = connect("/staff", { cookie: `dvk=${await startSession(account, "máy")}` });
  const viewer = connect("/board");
  await until(() => expect(judge.heard.map(([event]) => event)).toContain("revision"));
  await until(() => expect(viewer.heard).toHaveLength(1));
  await until(() => expect(desk.heard).toContainEqual(["presence", { contest: id, seats: ["ha"] }]));
  const { revision } = must(await change(id, organizer, callOnStage(performance)));
  await until(() => expect(judge.heard.at(-1)).toEqual(["revision", { contest: id, revision }]));
  await until(() => expect(viewer.heard).toHaveLength(2));
  expect(desk.heard).toContainEqual(["revision", { contest: id, revision }]);
  expect(judge.heard.every(([event]) => event === "revision" || event === "ailment")).toBe(true);
  const sent = JSON.stringify(viewer.heard);
  expect(viewer.heard.map(([event]) => event)).toEqual(["board", "update"]);
  for (const hidden of ["13.25", "13,25", "1325", "26.5", "2650"]) expect(sent).not.toContain(hidden);
});

test("a seat that is revoked loses its connection, and does not get in again", async () => {
  const { organizer, connect, pair } = await begin();
  const cookie = await pair("ha");
  const judge = connect("/staff", { cookie });
  await until(() => expect(judge.socket.connected).toBe(true));
  await revokeSeat(organizer, id, "ha");
  await until(() => expect(judge.socket.connected).toBe(false));
  expect(await connect("/staff", { cookie }).refused).toBe("refused");
});

test("an organizer of another contest and a stranger hear nothing of this one", async () => {
  const { connect } = await begin();
  const other = must(await createAccount({ username: "la", name: "La", password: "một câu đủ dài" }));
  expect(await connect("/staff", { cookie: `dvk=${await startSession(other, "máy")}` }).refused).toBe("refused");
  expect(await connect("/staff").refused).toBe("refused");
});

test.each([
  ["an Origin of another site", { origin: "https://elsewhere.example" }],
  ["Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
])("another site's page cannot use a judge's cookie: %s tells", async (_, headers) => {
  const { connect, pair } = await begin();
  const lured = connect("/staff", { cookie: await pair("ha"), ...headers } as Record<string, string>);
  expect(await lured.refused).toMatch(/error/);
  expect(lured.socket.connected).toBe(false);
});
