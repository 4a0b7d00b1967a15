import { io } from "socket.io-client";
import { expect, onTestFinished, test } from "vitest";
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
