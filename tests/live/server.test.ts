import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { announce, announceRevoked } from "~/live/announce.server";
import { attachLive } from "~/live/server.server";
import type { Listener } from "~/live/staff-rooms.server";

type Contest = { revision: number; board: object };

/** A program of two contests, and of three people told apart by their cookie. */
const contests = new Map<string, Contest>();
const people = new Map<string, Omit<Listener, "revision">>();
let server: Server;
let live: ReturnType<typeof attachLive>;
let sockets: Socket[] = [];
let reads = 0;

beforeEach(async () => {
  contests.clear();
  contests.set("final", { revision: 7, board: { title: "Chung kết", rows: [] } });
  contests.set("other", { revision: 3, board: { title: "Khác", rows: [] } });
  people.clear();
  people.set("lan", { session: "s-lan", seat: null, seesPresence: true });
  people.set("minh", { session: "s-minh", seat: "judge-1", seesPresence: false });
  reads = 0;
  server = createServer();
  live = attachLive(server, {
    boardOf: async (contestId) => {
      reads += 1;
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

function client(
  namespace: string,
  auth: object,
  headers: Record<string, string> = {},
  transport = "websocket",
): Client {
  const { port } = server.address() as AddressInfo;
  const socket = io(`http://127.0.0.1:${port}${namespace}`, {
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

const staff = (who: string, contest = "final") => client("/staff", { contest }, { cookie: `a=b; dvk=${who}` });

function refusal({ socket }: Client): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once("connect_error", (error) => resolve(error.message));
    socket.once("connect", () => reject(new Error("it was let in")));
  });
}

/** A change of a contest as the door makes one: the revision goes up, then everybody is told. */
function change(contestId: string, board?: object) {
  const was = contests.get(contestId);
  if (!was) throw new Error(contestId);
  const now = { revision: was.revision + 1, board: board ?? was.board };
  contests.set(contestId, now);
  announce(contestId, now.revision);
}

describe("/board", () => {
  test.each(["websocket", "polling"])(
    "a viewer gets the whole board at once, and each that differs (%s)",
    async (way) => {
      const viewer = client("/board", { contest: "final" }, {}, way);
      await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(1));
      change("final", { title: "Chung kết", rows: ["Than Uyên"] });
      await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(2));
      expect(viewer.of("board").at(-1)).toEqual({
        tag: expect.any(String),
        board: { title: "Chung kết", rows: ["Than Uyên"] },
      });
    },
  );

  test("nothing but the board travels: neither the revision nor that something unpublished happened", async () => {
    const viewer = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(viewer.heard).toHaveLength(1));
    const packets: string[] = [];
    viewer.socket.io.engine.on("packet", (packet: { type: string; data?: string }) => {
      if (packet.type === "message") packets.push(packet.data ?? "");
    });
    for (let ballot = 0; ballot < 5; ballot += 1) change("final");
    change("final", { title: "Chung kết", rows: ["Sìn Hồ"] });
    await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(2));
    expect(packets).toHaveLength(1);
    expect(Object.keys(viewer.of("board")[1] as object).sort()).toEqual(["board", "tag"]);
    expect(packets[0]).not.toContain("revision");
    expect(packets[0]).not.toContain("13");
  });

  test("a viewer of one contest hears nothing of another", async () => {
    const viewer = client("/board", { contest: "other" });
    const witness = client("/board", { contest: "final" });
    await vi.waitFor(() => expect([viewer.heard.length, witness.heard.length]).toEqual([1, 1]));
    change("final", { rows: [1] });
    await vi.waitFor(() => expect(witness.of("board")).toHaveLength(2));
    expect(viewer.heard).toHaveLength(1);
  });

  test("a viewer who has the board already is not sent it again", async () => {
    const viewer = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(viewer.heard).toHaveLength(1));
    const { tag } = viewer.of("board")[0] as { tag: string };
    const again = client("/board", { contest: "final", have: tag });
    await vi.waitFor(() => expect(again.socket.connected).toBe(true));
    change("final", { rows: ["mới"] });
    await vi.waitFor(() => expect(again.heard).toHaveLength(1));
    expect(again.of("board")[0]).toMatchObject({ board: { rows: ["mới"] } });
  });

  test("a storm of changes reaches two viewers as few boards, the last of them the last", async () => {
    const viewers = [client("/board", { contest: "final" }), client("/board", { contest: "final" })];
    await vi.waitFor(() => expect(viewers.every(({ heard }) => heard.length === 1)).toBe(true));
    const start = performance.now();
    for (let step = 1; step <= 60; step += 1) {
      change("final", { step });
      await new Promise((resume) => setTimeout(resume, 10));
    }
    await vi.waitFor(() => {
      for (const viewer of viewers) expect(viewer.of("board").at(-1)).toMatchObject({ board: { step: 60 } });
    });
    const most = 2 + Math.ceil((performance.now() - start) / 200);
    for (const viewer of viewers) expect(viewer.heard.length).toBeLessThanOrEqual(most);
  });

  test.each([
    ["nothing", {}, "malformed"],
    ["a number", { contest: 7 }, "malformed"],
    ["a path", { contest: "../final" }, "malformed"],
    ["more than is asked", { contest: "final", admin: true }, "malformed"],
    ["an unknown contest", { contest: "nowhere" }, "unknown"],
  ])("is refused who names %s", async (_what, auth, reason) => {
    await expect(refusal(client("/board", auth))).resolves.toBe(reason);
    expect(reads).toBe(reason === "malformed" ? 0 : 1);
  });

  test("who keeps being refused loses the connection", async () => {
    const { port } = server.address() as AddressInfo;
    const guesser = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
    const guess = () => guesser.send('40/board,{"contest":"nowhere"}');
    const answers: string[] = [];
    guesser.on("message", (data) => {
      const packet = data.toString();
      if (packet.startsWith("44")) answers.push(packet);
      if (packet.startsWith("0") || packet.startsWith("44")) guess();
    });
    await new Promise((resolve) => guesser.once("close", resolve));
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(reads).toBe(3);
  });

  test("who says anything at all is sent away, and it changes nothing", async () => {
    const [talker, viewer] = [client("/board", { contest: "final" }), client("/board", { contest: "final" })];
    await vi.waitFor(() => expect(talker.heard.length + viewer.heard.length).toBe(2));
    talker.socket.emit("board", { board: "mine" });
    await vi.waitFor(() => expect(talker.socket.connected).toBe(false));
    expect(viewer.heard).toHaveLength(1);
    expect(viewer.socket.connected).toBe(true);
  });
});

describe("/staff", () => {
  test("hears the contest's revision on joining and on every change, and nothing else of it", async () => {
    const judge = staff("minh");
    await vi.waitFor(() => expect(judge.of("revision")).toEqual([{ contest: "final", revision: 7 }]));
    change("final", { secret: "x" });
    change("other");
    change("final");
    await vi.waitFor(() => expect(judge.heard).toHaveLength(3));
    expect(judge.of("revision").slice(1)).toEqual([
      { contest: "final", revision: 8 },
      { contest: "final", revision: 9 },
    ]);
  });

  test.each([
    ["without a session", () => client("/staff", { contest: "final" })],
    ["with a cookie of nobody", () => staff("nobody")],
    ["in a contest that is not theirs", () => staff("minh", "other")],
    ["in an unknown contest", () => staff("lan", "nowhere")],
  ])("refuses everybody %s", async (_who, knock) => {
    await expect(refusal(knock())).resolves.toBe("refused");
  });

  test("the desk hears which seats are connected; a seat with two windows is one, until both are gone", async () => {
    const desk = staff("lan");
    await vi.waitFor(() => expect(desk.of("presence")).toEqual([{ contest: "final", seats: [] }]));
    const [first, second] = [staff("minh"), staff("minh")];
    await vi.waitFor(() => expect(first.socket.connected && second.socket.connected).toBe(true));
    await vi.waitFor(() => expect(desk.of("presence").at(-1)).toEqual({ contest: "final", seats: ["judge-1"] }));
    first.socket.disconnect();
    second.socket.disconnect();
    await vi.waitFor(() => expect(desk.of("presence").at(-1)).toEqual({ contest: "final", seats: [] }));
    expect(desk.of("presence")).toHaveLength(3);
    expect(first.of("presence")).toEqual([]);
  });

  test("a revoked session loses its connections at once; others stay, and it does not get in again", async () => {
    const [judge, desk] = [staff("minh"), staff("lan")];
    await vi.waitFor(() => expect(judge.heard.length > 0 && desk.heard.length > 0).toBe(true));
    people.delete("minh");
    announceRevoked("s-minh");
    await vi.waitFor(() => expect(judge.socket.connected).toBe(false));
    expect(desk.socket.connected).toBe(true);
    await expect(refusal(staff("minh"))).resolves.toBe("refused");
  });
});

describe("the handshake", () => {
  test("another site's page is turned away before anything is read", async () => {
    const stranger = client("/board", { contest: "final" }, { origin: "https://elsewhere.example" });
    await expect(refusal(stranger)).resolves.toMatch(/error/);
    expect(reads).toBe(0);
  });

  test("the namespace that Socket.IO always has is closed", async () => {
    await expect(refusal(client("/", {}))).resolves.toBe("unknown");
  });
});
