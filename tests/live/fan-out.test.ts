import { expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { change, client, port } from "./program";

type Viewer = { wire: WebSocket; boards: unknown[] };

/** A viewer that speaks the protocol by hand, so that many of them cost little. */
function viewer(): Promise<Viewer> {
  const wire = new WebSocket(`ws://127.0.0.1:${port()}/socket.io/?EIO=4&transport=websocket`);
  const boards: unknown[] = [];
  return new Promise((joined) => {
    wire.on("message", (data) => {
      const packet = data.toString();
      if (packet.startsWith("0")) wire.send('40/board,{"contest":"final"}');
      if (packet === "2") wire.send("3");
      if (!packet.startsWith("42/board,")) return;
      boards.push(JSON.parse(packet.slice("42/board,".length))[1].board);
      if (boards.length === 1) joined({ wire, boards });
    });
  });
}

const end = (viewers: readonly Viewer[]) => viewers.forEach(({ wire }) => void wire.terminate());

test("more viewers than a slice all get each change in its order, and the last one always", async () => {
  const viewers = await Promise.all(Array.from({ length: 600 }, viewer));
  const poller = client("/board", { contest: "final" }, {}, "polling");
  await vi.waitFor(() => expect(poller.heard).toHaveLength(1));
  for (let step = 1; step <= 4; step++) {
    change("final", { step, name: "Huyện Mường Tè" });
    await new Promise((resume) => setTimeout(resume, 90));
  }
  const last = { step: 4, name: "Huyện Mường Tè" };
  await vi.waitFor(() => {
    for (const { boards } of viewers) expect(boards.at(-1)).toEqual(last);
    expect(poller.of("board").at(-1)).toMatchObject({ board: last });
  });
  for (const { boards } of viewers) {
    const steps = boards.slice(1).map((board) => (board as { step: number }).step);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  }
  end(viewers);
});

test("a viewer that does not read holds up nobody, and gets the newest when it reads again", async () => {
  const [slow, quick] = (await Promise.all([viewer(), viewer()])) as [Viewer, Viewer];
  slow.wire.pause();
  const filler = "x".repeat(400_000);
  for (let step = 1; step <= 12; step++) {
    change("final", { step, filler });
    await vi.waitFor(() => expect(quick.boards.at(-1)).toMatchObject({ step }), { timeout: 10_000 });
  }
  slow.wire.resume();
  await vi.waitFor(() => expect(slow.boards.at(-1)).toMatchObject({ step: 12 }), { timeout: 10_000 });
  expect(slow.boards.length).toBeLessThan(quick.boards.length + 1);
  end([slow, quick]);
});

test.each([0, 100, 125, 126, 65_400, 65_535, 65_536, 200_000])(
  "a board of about %i bytes arrives whole",
  async (bytes) => {
    const one = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(one.heard).toHaveLength(1));
    const board = { filler: "ệ".repeat(bytes / 3), rest: "y".repeat(bytes % 3) };
    change("final", board);
    await vi.waitFor(() => expect(one.of("board").at(-1)).toMatchObject({ board }));
  },
);
