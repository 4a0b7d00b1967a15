import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach } from "vitest";
import { announce } from "~/live/announce.server";
import { type Edition, type Editions, newEditions } from "~/live/editions";
import { attachLive } from "~/live/server.server";
import type { Listener } from "~/live/staff-rooms.server";
import { boardNamespace, paths, staffNamespace } from "~/live/wire";

/** A board whose structure is its title, and whose state is its steps. */
type Contest = { revision: number; board: { title: string; state: string } };

/** A program of two contests, and of three people told apart by their cookie. */
export const contests = new Map<string, Contest>();
export const people = new Map<string, Omit<Listener, "revision">>();
let server: Server;
let live: ReturnType<typeof attachLive>;
let sockets: Socket[] = [];
let editionOf: Editions;
/** "judge performance" of the ballots that the program waits for. */
export const awaited = new Set<string>();
const about = (performance: string) => ({ performance, team: "Huyện Sìn Hồ", part: "Tiểu phẩm" });
/** How the votes stand that are open, by contest. */
export const standings = new Map<string, { vote: string; counts: number[] }>();
/** How often a board was read. */
export const reads = { count: 0 };

/** Runs it afresh for each test of a file. */
export function runProgram(): void {
  beforeEach(async () => {
    contests.clear();
    contests.set("final", { revision: 7, board: { title: "Chung kết", state: "0" } });
    contests.set("other", { revision: 3, board: { title: "Khác", state: "0" } });
    people.clear();
    people.set("lan", { session: "s-lan", seat: null, device: "máy bàn", seesPresence: true, seesRehearsal: true });
    people.set("minh", {
      session: "s-minh",
      seat: "judge-1",
      device: "máy 1",
      seesPresence: false,
      seesRehearsal: false,
    });
    awaited.clear();
    standings.clear();
    reads.count = 0;
    editionOf = newEditions(() => Date.UTC(2026, 0, 1) + 1000);
    server = createServer();
    live = attachLive(server, {
      editionOf: async (contestId) => {
        reads.count += 1;
        return contests.has(contestId) ? edition(contestId) : null;
      },
      authorize: async (cookie, contestId) => {
        const contest = contests.get(contestId);
        const person = people.get(/dvk=(\w+)/.exec(cookie ?? "")?.[1] ?? "");
        return contest && person && contestId === "final" ? { ...person, revision: contest.revision } : null;
      },
      standingOf: async (contestId) => standings.get(contestId) ?? null,
      awaitingOf: async () => ({
        awaited: (judge, { performance }) => (awaited.has(`${judge} ${performance}`) ? about(performance) : null),
        about,
      }),
      now: Date.now,
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
}

type Client = {
  socket: Socket;
  /** All that it heard but the clock, each with its first value. */
  heard: { event: string; message: unknown }[];
  of: (event: string) => unknown[];
  /** All values of each update. */
  updates: unknown[][];
};

/** A client of the program. `headers` go with the handshake. */
export function client(
  namespace: string,
  auth: object,
  headers: Record<string, string> = {},
  ...transports: string[]
): Client {
  const socket = io(`http://127.0.0.1:${port()}${namespace}`, {
    path: namespace === staffNamespace ? paths[staffNamespace] : paths[boardNamespace],
    transports: transports.length > 0 ? transports : ["websocket"],
    extraHeaders: headers,
    auth,
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  const heard: Client["heard"] = [];
  const updates: unknown[][] = [];
  socket.onAny((event: string, message: unknown, ...more: unknown[]) => {
    if (event !== "now") heard.push({ event, message });
    if (event === "update") updates.push([message, ...more]);
  });
  return {
    socket,
    heard,
    updates,
    of: (event) => heard.filter((one) => one.event === event).map((one) => one.message),
  };
}

export const staff = (who: string, contest = "final") => client("/staff", { contest }, { cookie: `a=b; dvk=${who}` });

/** Why a client is refused; fails when it is let in. */
export function refusal({ socket }: Client): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once("connect_error", (error) => resolve(error.message));
    socket.once("connect", () => reject(new Error("it was let in")));
  });
}

/** The public board of a contest as it is now. */
export function edition(contestId: string): Edition {
  const { revision, board } = contests.get(contestId) as Contest;
  const whole = { packing: "{}", rounds: [], board: () => JSON.stringify(board) };
  return editionOf(contestId, revision, () => ({ ...whole, structure: board.title, state: board.state, aside: null }));
}

/** A change of a contest as the door makes one: the revision goes up, then everybody is told. */
export function change(contestId: string, board: Partial<Contest["board"]> = {}) {
  const was = contests.get(contestId);
  if (!was) throw new Error(contestId);
  const now = { revision: was.revision + 1, board: { ...was.board, ...board } };
  contests.set(contestId, now);
  announce(contestId, now.revision);
}

export const port = () => (server.address() as AddressInfo).port;
