import { io } from "socket.io-client";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { port, runProgram } from "./program";

runProgram();

test.each([
  ["/staff", "/socket.io"],
  ["/board", "/staff-socket.io"],
  ["/", "/socket.io"],
  ["/", "/staff-socket.io"],
])("there is no %s behind %s", async (namespace, path) => {
  const socket = io(`http://127.0.0.1:${port()}${namespace}`, {
    path,
    transports: ["websocket"],
    extraHeaders: { cookie: "dvk=lan" },
    auth: { contest: "final" },
    forceNew: true,
    reconnection: false,
  });
  onTestFinished(() => void socket.disconnect());
  const refused = await new Promise<Error | null>((answer) => {
    socket.once("connect_error", answer);
    socket.once("connect", () => answer(null));
  });
  expect(refused?.message).toMatch(/^(unknown|Invalid namespace)$/);
});

test("a connection for neither is ended", async () => {
  const wire = new WebSocket(`ws://127.0.0.1:${port()}/elsewhere/?EIO=4&transport=websocket`);
  await new Promise((ended) => wire.once("error", ended));
  expect(wire.readyState).toBeGreaterThan(1);
});

/** How a connection ends that is broken off, and one that is closed, as everybody's is who joins nothing for ten seconds. */
const [brokenOff, closed] = [1006, 1005];
const floods: [what: string, say: (wire: WebSocket) => void, end: number][] = [
  ["answers to pings that nobody sent", (wire) => wire.send("3"), brokenOff],
  ["pings of its own", (wire) => wire.ping(), brokenOff],
  ["pongs of its own", (wire) => wire.pong(), brokenOff],
  ["what is no packet at all", (wire) => wire.send("9"), closed],
];
describe.each(["/socket.io", "/staff-socket.io"])("behind %s", (path) => {
  test.each(floods)("who sends %s without end is put out", async (_, say, end) => {
    const wire = new WebSocket(`ws://127.0.0.1:${port()}${path}/?EIO=4&transport=websocket`);
    onTestFinished(() => wire.terminate());
    await new Promise((opened) => wire.once("open", opened));
    const ended = new Promise((done) => wire.once("close", done));
    for (let times = 0; times < 120; times++) say(wire);
    expect(await ended).toBe(end);
  });

  test("who sends a few of them stays", async () => {
    const wire = new WebSocket(`ws://127.0.0.1:${port()}${path}/?EIO=4&transport=websocket`);
    onTestFinished(() => wire.terminate());
    await new Promise((opened) => wire.once("open", opened));
    for (let times = 0; times < 50; times++) wire.send("3");
    // The server answers it after all that came before.
    wire.ping();
    await new Promise((answered) => wire.once("pong", answered));
    expect(wire.readyState).toBe(WebSocket.OPEN);
  });
});
