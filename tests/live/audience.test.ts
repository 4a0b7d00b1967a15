import { expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { change, client, port, runProgram } from "./program";

runProgram();

type Viewer = { wire: WebSocket; states: string[]; pings: number };

/** A viewer that speaks the protocol by hand, so that many of them cost little. */
function viewer(): Promise<Viewer> {
  const wire = new WebSocket(`ws://127.0.0.1:${port()}/socket.io/?EIO=4&transport=websocket`);
  const viewer: Viewer = { wire, states: [], pings: 0 };
  return new Promise((joined) => {
    wire.on("message", (data) => {
      const packet = data.toString();
      if (packet.startsWith("0")) wire.send('40/board,{"contest":"final"}');
      if (packet === "2") {
        viewer.pings += 1;
        wire.send("3");
      }
      if (packet.startsWith('42/board,["board",')) joined(viewer);
      if (packet.startsWith('42/board,["update",')) viewer.states.push(JSON.parse(packet.slice("42/board,".length))[3]);
    });
  });
}

const end = (viewers: readonly Viewer[]) => viewers.forEach(({ wire }) => void wire.terminate());

test("more viewers than a slice all get each change in its order, and the last one always", async () => {
  let viewers = await Promise.all(Array.from({ length: 600 }, viewer));
  const poller = client("/board", { contest: "final" }, {}, "polling");
  await vi.waitFor(() => expect(poller.heard).toHaveLength(1));
  for (let step = 1; step <= 4; step++) {
    change("final", { state: `${step} Huyện Mường Tè` });
    // More than half leave while the row is being served: the others close up, and nobody is passed over.
    if (step === 2) end(viewers.splice(100, 350));
    if (step === 3) viewers = [...viewers, await viewer()];
    await new Promise((resume) => setTimeout(resume, 90));
  }
  const last = "4 Huyện Mường Tè";
  await vi.waitFor(
    () => {
      for (const { states } of viewers) expect(states.at(-1)).toBe(last);
      expect(poller.updates.at(-1)?.[2]).toBe(last);
    },
    { timeout: 20_000 },
  );
  for (const { states } of viewers) expect(states).toEqual([...new Set(states)].sort());
  end(viewers);
});

test("a viewer that does not read holds up nobody, and gets the newest when it reads again", async () => {
  const [slow, quick] = (await Promise.all([viewer(), viewer()])) as [Viewer, Viewer];
  slow.wire.pause();
  const filler = "x".repeat(2_000_000);
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    change("final", { state: `${step} ${filler}` });
    await vi.waitFor(() => expect(quick.states.at(-1)?.startsWith(`${step} `)).toBe(true), { timeout: 20_000 });
  }
  slow.wire.resume();
  await vi.waitFor(() => expect(slow.states.at(-1)?.startsWith(`${steps} `)).toBe(true), { timeout: 20_000 });
  // What the kernel took is read first; what came while nothing was taken is skipped.
  expect(slow.states.length).toBeLessThan(quick.states.length);
  end([slow, quick]);
});

test("who polls first and changes to a WebSocket while marks come in misses nothing", async () => {
  const one = client("/board", { contest: "final" }, {}, "polling", "websocket");
  const transport = () => one.socket.io.engine?.transport.name;
  const states: string[] = [];
  while (transport() !== "websocket" || states.length < 4) {
    await vi.waitFor(() => expect(one.heard).toHaveLength(states.length + 1), { timeout: 10_000 });
    states.push(`${states.length + 1}`);
    change("final", { state: states.at(-1) });
  }
  await vi.waitFor(() => expect(one.updates.map(([, , state]) => state)).toEqual(states));
});

/** Lets time go on at once. */
function clock() {
  const real = performance.now.bind(performance);
  const clock = { later: 0 };
  vi.spyOn(performance, "now").mockImplementation(() => real() + clock.later);
  onTestFinished(() => void vi.restoreAllMocks());
  return clock;
}

test("a ping that is due goes along with a change, and is then due no more", async () => {
  const time = clock();
  const one = await viewer();
  const pingsWith = async (state: string) => {
    const before = one.pings;
    change("final", { state });
    await vi.waitFor(() => expect(one.states.at(-1)).toBe(state), { timeout: 10_000 });
    // The whole that it asks for is an answer that comes after whatever came with the change.
    await new Promise((answered) => {
      one.wire.on("message", answered);
      one.wire.send('42/board,["board"]');
    });
    return one.pings - before;
  };
  time.later = 44_000;
  expect(await pingsWith("1")).toBe(1);
  expect(await pingsWith("2")).toBe(0);
  time.later = 88_000;
  expect(await pingsWith("3")).toBe(1);
  end([one]);
});

test("where nothing changes everybody hears a ping after a while, by a WebSocket or by polling", async () => {
  const time = clock();
  const one = await viewer();
  const poller = client("/board", { contest: "final" }, {}, "polling");
  let polled = 0;
  poller.socket.io.on("ping", () => polled++);
  await vi.waitFor(() => expect(poller.heard).toHaveLength(1));
  for (let silences = 1; silences <= 3; silences++) {
    change("final", { state: String(silences) });
    await vi.waitFor(() =>
      expect([one.states.at(-1), poller.updates.at(-1)?.[2]]).toEqual([`${silences}`, `${silences}`]),
    );
    const before = [one.pings, polled];
    time.later += 5000;
    const more = () => [one.pings, polled].map((count, at) => count > (before[at] ?? 0));
    await vi.waitFor(() => expect(more()).toEqual([true, true]), { timeout: 10_000 });
  }
  end([one]);
});

test.each([0, 100, 125, 126, 65_400, 65_535, 65_536, 200_000])(
  "a state of about %i bytes arrives whole",
  async (bytes) => {
    const one = client("/board", { contest: "final" });
    await vi.waitFor(() => expect(one.heard).toHaveLength(1));
    const state = `${"ệ".repeat(bytes / 3)}${"y".repeat(bytes % 3)}.`;
    change("final", { state });
    await vi.waitFor(() => expect(one.updates.at(-1)?.[2]).toBe(state), { timeout: 10_000 });
  },
);
