import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach } from "vitest";
import { announce } from "~/live/announce.server";
import { attachLive } from "~/live/server.server";
import type { Listener } from "~/live/staff-rooms.server";

type Contest = { revision: number; board: object };

/** A program of two contests, and of three people told apart by their cookie. */
export const contests = new Map<string, Contest>();
export const people = new Map<string, Omit<Listener, "revision">>();
let server: Server;
let live: ReturnType<typeof attachLive>;
let sockets: Socket[] = [];
/** How often a board was read. */
export const reads = { count: 0 };

beforeEach(async () => {
  contests.clear();
  contests.set("final", { revision: 7, board: { title: "Chung kết", rows: [] } });
  contests.set("other", { revision: 3, board: { title: "Khác", rows: [] } });
  people.clear();
  people.set("lan", { session: "s-lan", seat: null, seesPresence: true });
  people.set("minh", { session: "s-minh", seat: "judge-1", seesPresence: false });
  reads.count = 0;
  server = createServer();
  live = attachLive(server, {
    boardOf: async (contestId) => {
      reads.count += 1;
      const contest = contests.get(contestId);
      return contest ? { revision: contest.revision, json: JSON.stringify(contest.board) } : null;
    },
    authorize: async (cookie, contestId) => {
      const contest = contests.get(contestId);
      const person = people.get(/dvk=(\w+)/.exec(cookie ?? "")?.[1] ?? "");
      return contest && person && contestId === "final" ? { ...person, revision: contest.revision } : null;
    },
    admits: async (request) => request.headers.origin !== "https://elsewhere.example",
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterEach(async () => {
  for (const socket of sockets) socket.disconnect();
  sockets = [];
  await live.close();
  await new Promise((closed) => server.close(closed));
});

type Client = { socket: Socket; heard: { event: string; message: unknown }[]; of: (event: string) => unknown[] };

/** A client of the program. `headers` go with the handshake. */
export function client(
  namespace: string,
  auth: object,
  headers: Record<string, string> = {},
  transport = "websocket",
): Client {
  const socket = io(`http://127.0.0.1:${port()}${namespace}`, {
    transports: [transport],
    extraHeaders: headers,
    auth,
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  const heard: Client["heard"] = [];
  socket.onAny((event: string, message: unknown) => heard.push({ event, message }));
  return { socket, heard, of: (event) => heard.filter((one) => one.event === event).map((one) => one.message) };
}

export const staff = (who: string, contest = "final") => client("/staff", { contest }, { cookie: `a=b; dvk=${who}` });

/** Why a client is refused; fails when it is let in. */
export function refusal({ socket }: Client): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once("connect_error", (error) => resolve(error.message));
    socket.once("connect", () => reject(new Error("it was let in")));
  });
}

/** A change of a contest as the door makes one: the revision goes up, then everybody is told. */
export function change(contestId: string, board?: object) {
  const was = contests.get(contestId);
  if (!was) throw new Error(contestId);
  const now = { revision: was.revision + 1, board: board ?? was.board };
  contests.set(contestId, now);
  announce(contestId, now.revision);
}

export const port = () => (server.address() as AddressInfo).port;
