import { describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { announceVotes } from "~/live/announce.server";
import { change, client, contests, edition, port, reads, refusal, runProgram, standings } from "./program";

runProgram();

const joined = (viewer: ReturnType<typeof client>) => vi.waitFor(() => expect(viewer.heard).toHaveLength(1));

describe("/board", () => {
  test.each(["websocket", "polling"])(
    "a viewer gets the whole at once, and each state that differs (%s)",
    async (way) => {
      const viewer = client("/board", { contest: "final" }, {}, way);
      await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(1));
      expect(viewer.of("board")[0]).toEqual({
        revision: 1000,
        structure: "Chung kết",
        packing: {},
        board: { title: "Chung kết", state: "0" },
      });
      change("final", { state: "1" });
      await vi.waitFor(() => expect(viewer.updates).toEqual([[1001, "Chung kết", "1"]]));
    },
  );

  test("who has another structure asks for the whole", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    change("final", { title: "Chung kết xếp hạng", state: "2" });
    await vi.waitFor(() => expect(viewer.updates).toEqual([[1001, "Chung kết xếp hạng", "2"]]));
    viewer.socket.emit("board");
    await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(2));
    expect(viewer.of("board")[1]).toEqual(JSON.parse(edition("final").whole));
  });

  test("who asks is sent what it was not sent before; who asks too often is sent away", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    viewer.socket.emit("board");
    change("final", { state: "1" });
    await vi.waitFor(() => expect(viewer.updates).toHaveLength(1));
    viewer.socket.emit("board");
    await vi.waitFor(() => expect(viewer.of("board")).toHaveLength(2));
    for (let time = 0; time < 50; time += 1) viewer.socket.emit("board");
    await vi.waitFor(() => expect(viewer.socket.connected).toBe(false));
    expect(viewer.of("board")).toHaveLength(2);
  });

  test("who doubts its connection is answered; who asks without end, or for no answer, is sent away", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    await viewer.socket.timeout(5000).emitWithAck("alive");
    for (let time = 0; time < 50; time += 1) viewer.socket.emit("alive", () => {});
    await vi.waitFor(() => expect(viewer.socket.connected).toBe(false));
    const other = client("/board", { contest: "final" });
    await joined(other);
    other.socket.emit("alive");
    await vi.waitFor(() => expect(other.socket.connected).toBe(false));
  });

  test("nothing but public changes travels, and none is counted that is not public", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    const packets: string[] = [];
    viewer.socket.io.engine.on("packet", (packet: { type: string; data?: string }) => {
      if (packet.type === "message") packets.push(packet.data ?? "");
    });
    for (let ballot = 0; ballot < 5; ballot += 1) change("final");
    change("final", { state: "1" });
    await vi.waitFor(() => expect(viewer.updates).toHaveLength(1));
    expect(packets).toEqual(['2/board,["update",1001,"Chung kết","1"]']);
  });

  test("how an open vote stands is told on joining, and again when votes were cast", async () => {
    standings.set("final", { vote: "v", counts: [3, 1] });
    const early = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(early.of("votes")).toEqual(["v"]));
    standings.set("final", { vote: "v", counts: [3, 2] });
    announceVotes("final");
    announceVotes("other");
    await vi.waitFor(() => expect(early.of("votes")).toHaveLength(2), 10_000);
    const late = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(late.of("votes")).toHaveLength(1));
    expect(early.updates).toEqual([]);
  });

  test("what happens behind the curtain does not hold up what comes after it", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    const delays: number[] = [];
    for (let step = 1; step <= 3; step += 1) {
      await new Promise((resume) => setTimeout(resume, 250));
      change("final");
      await vi.waitFor(() => expect(reads.count).toBeGreaterThan(0));
      await new Promise((resume) => setTimeout(resume, 20));
      const began = performance.now();
      change("final", { state: String(step) });
      await vi.waitFor(() => expect(viewer.updates).toHaveLength(step), { interval: 2 });
      delays.push(performance.now() - began);
    }
    expect(Math.min(...delays)).toBeLessThan(150);
  });

  test("a viewer of one contest hears nothing of another", async () => {
    const viewer = client("/board", { contest: "other" });
    const witness = client("/board", { contest: "final" });
    await vi.waitFor(() => expect([viewer.heard.length, witness.heard.length]).toEqual([1, 1]));
    change("final", { state: "1" });
    await vi.waitFor(() => expect(witness.updates).toHaveLength(1));
    expect(viewer.heard).toHaveLength(1);
  });

  test("who comes back is sent what it lacks: nothing, one state, or the whole", async () => {
    const first = client("/board", { contest: "final" });
    await joined(first);
    const back = (revision: number) => client("/board", { contest: "final", revision });
    const same = back(1000);
    await vi.waitFor(() => expect(same.socket.connected).toBe(true));
    for (const state of ["1", "2"]) {
      change("final", { state });
      await vi.waitFor(() => expect(first.updates.at(-1)?.[2]).toBe(state));
    }
    expect(same.of("board")).toEqual([]);
    const [older, unheard] = [back(1000), back(999_999)];
    await joined(older);
    expect(older.updates).toEqual([[1002, "Chung kết", "2"]]);
    await vi.waitFor(() => expect(unheard.of("board")).toHaveLength(1));
    change("final", { title: "Chung kết xếp hạng" });
    await vi.waitFor(() => expect(first.updates.at(-1)?.[1]).toBe("Chung kết xếp hạng"));
    const outdated = back(1002);
    await vi.waitFor(() => expect(outdated.of("board")).toHaveLength(1));
  });

  test("who joins between a change and its sending does not keep it from the others", async () => {
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    change("final", { state: "1" });
    await vi.waitFor(() => expect(viewer.updates).toHaveLength(1));
    change("final", { state: "2" });
    const late = client("/board", { contest: "final" });
    await joined(late);
    expect(late.of("board")[0]).toMatchObject({ board: { state: "2" } });
    await vi.waitFor(() => expect(viewer.updates.at(-1)?.[2]).toBe("2"));
  });

  test("a storm of changes reaches two viewers as few states, the last of them the last", async () => {
    const viewers = [client("/board", { contest: "final" }), client("/board", { contest: "final" })];
    await vi.waitFor(() => expect(viewers.every(({ heard }) => heard.length === 1)).toBe(true));
    const start = performance.now();
    for (let step = 1; step <= 60; step += 1) {
      change("final", { state: String(step) });
      await new Promise((resume) => setTimeout(resume, 10));
    }
    await vi.waitFor(() => {
      for (const viewer of viewers) expect(viewer.updates.at(-1)?.[2]).toBe("60");
    });
    const most = 2 + Math.ceil((performance.now() - start) / 200);
    for (const viewer of viewers) expect(viewer.updates.length).toBeLessThanOrEqual(most);
  });

  test("everybody is told the server's clock", async () => {
    const viewer = client("/board", { contest: "final" });
    const told = await new Promise<number>((resolve) => viewer.socket.once("now", resolve));
    expect(Math.abs(told - Date.now())).toBeLessThan(10_000);
  });
});

describe("who is refused, and cheaply", () => {
  test.each([
    ["nothing", {}, "malformed"],
    ["a number", { contest: 7 }, "malformed"],
    ["a path", { contest: "../final" }, "malformed"],
    ["more than is asked", { contest: "final", admin: true }, "malformed"],
    ["a revision that is none", { contest: "final", revision: "7" }, "malformed"],
    ["a revision that is no whole number", { contest: "final", revision: -1.5 }, "malformed"],
    ["an unknown contest", { contest: "nowhere" }, "unknown"],
  ])("is refused who names %s", async (_what, auth, reason) => {
    await expect(refusal(client("/board", auth))).resolves.toBe(reason);
    expect(reads.count).toBe(reason === "malformed" ? 0 : 1);
  });

  /** A connection that speaks the protocol by hand. `said` answers each packet. */
  function byHand(said: (packet: string, say: (packet: string | Buffer) => void) => void): Promise<void> {
    const wire = new WebSocket(`ws://127.0.0.1:${port()}/socket.io/?EIO=4&transport=websocket`);
    wire.on("error", () => {});
    wire.on("message", (data) => said(data.toString(), (packet) => wire.send(packet)));
    return new Promise((resolve) => wire.once("close", () => resolve()));
  }

  test("who keeps being refused loses the connection", async () => {
    const answers: string[] = [];
    await byHand((packet, say) => {
      if (packet.startsWith("44")) answers.push(packet);
      if (packet.startsWith("0") || packet.startsWith("44")) say('40/board,{"contest":"nowhere"}');
    });
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(reads.count).toBe(3);
  });

  test("one connection is one viewer: who comes in twice at once, or again after leaving, loses it", async () => {
    let [boards, left] = [0, false];
    const join = '40/board,{"contest":"final"}';
    await byHand((packet, say) => {
      if (packet.startsWith("0")) for (let time = 0; time < 100; time += 1) say(join);
      if (packet.startsWith('42/board,["board"')) boards += 1;
    });
    expect(boards).toBeLessThanOrEqual(1);
    await byHand((packet, say) => {
      if (packet.startsWith("0")) say(join);
      if (!packet.startsWith('42/board,["now"')) return;
      say(left ? "1" : "41/board,");
      left = true;
      setTimeout(() => say(join), 50);
    });
    expect(contests.get("final")?.board.state).toBe("0");
    await joined(client("/board", { contest: "final" }));
  });

  test.each([["40"], ["40/nowhere"], ["40/board"]])(
    "who says %s without end is not answered without end",
    async (said) => {
      let answers = 0;
      await byHand((packet, say) => {
        if (packet.startsWith("44")) answers += 1;
        if (packet.startsWith("0")) for (let time = 0; time < 20_000; time += 1) say(said);
      });
      expect(answers).toBeLessThanOrEqual(200);
    },
  );

  test.each<[what: string, packet: string, attached?: Buffer]>([
    ["a huge name", `40/board,{"contest":"${"x".repeat(5000)}"}`],
    ["a huge message after joining", `42/board,["board","${"x".repeat(100_000)}"]`],
    ["no packet of Socket.IO", "4zzz"],
    ["a binary packet", '451-/board,["board",{"_placeholder":true,"num":0}]', Buffer.from("x")],
    ["an event of its own", '42/board,["update",1,"x","y"]'],
    ["its asking with something beside", '42/board,["board",{}]'],
  ])("who sends %s loses the connection, and no read is spent on it", async (_what, packet, attached) => {
    const before = reads.count;
    await byHand((said, say) => {
      if (said.startsWith("0")) say(packet.startsWith("40") ? packet : '40/board,{"contest":"final"}');
      if (!said.startsWith("40/board,") || packet.startsWith("40")) return;
      say(packet);
      if (attached) say(attached);
    });
    expect(reads.count - before).toBeLessThanOrEqual(2);
    const viewer = client("/board", { contest: "final" });
    await joined(viewer);
    expect(contests.get("final")?.board.state).toBe("0");
  });

  test("who says anything else is sent away, and it changes nothing", async () => {
    const [talker, viewer] = [client("/board", { contest: "final" }), client("/board", { contest: "final" })];
    await vi.waitFor(() => expect(talker.heard.length + viewer.heard.length).toBe(2));
    talker.socket.emit("update", { board: "mine" });
    await vi.waitFor(() => expect(talker.socket.connected).toBe(false));
    expect(viewer.heard).toHaveLength(1);
    expect(viewer.socket.connected).toBe(true);
  });
});

describe("the handshake", () => {
  test("another site's page is turned away before anything is read", async () => {
    const stranger = client("/board", { contest: "final" }, { origin: "https://elsewhere.example" });
    await expect(refusal(stranger)).resolves.toMatch(/error/);
    expect(reads.count).toBe(0);
  });

  test("the namespace that Socket.IO always has is closed", async () => {
    await expect(refusal(client("/", {}))).resolves.toBe("unknown");
  });
});
