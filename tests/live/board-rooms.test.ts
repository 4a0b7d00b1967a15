import { describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { change, client, port, reads, refusal } from "./program";

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
    expect(reads.count).toBe(reason === "malformed" ? 0 : 1);
  });

  test("who keeps being refused loses the connection", async () => {
    const guesser = new WebSocket(`ws://127.0.0.1:${port()}/socket.io/?EIO=4&transport=websocket`);
    const guess = () => guesser.send('40/board,{"contest":"nowhere"}');
    const answers: string[] = [];
    guesser.on("message", (data) => {
      const packet = data.toString();
      if (packet.startsWith("44")) answers.push(packet);
      if (packet.startsWith("0") || packet.startsWith("44")) guess();
    });
    await new Promise((resolve) => guesser.once("close", resolve));
    expect(answers.length).toBeLessThanOrEqual(3);
    expect(reads.count).toBe(3);
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
