import type { AddressInfo, Socket } from "node:net";
import { WebSocketServer } from "ws";
import { answer, memory, now, processorTime, tidy } from "./child";
import type { Begun } from "./house";

/** The yardstick: the `ws` library and nothing else, one frame made once for everybody. */
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
const listening = new Promise((resolve) => server.once("listening", resolve));
const sockets = new Set<Socket>();
server.on("connection", (_client, { socket }) => {
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
});

answer({
  async port() {
    await listening;
    return (server.address() as AddressInfo).port;
  },
  /** As low as one gets on Node: its bytes written to every socket, or to none. Answers when it began. */
  send(text: string, to: Iterable<Socket> = sockets): Begun {
    const begun = { at: now(), processor: processorTime() };
    const whole = frame(Buffer.from(text));
    for (const socket of to) socket.write(whole);
    return begun;
  },
  memory,
  processorTime,
  tidy,
});

/** A text frame of a server (RFC 6455, 5.2) of up to 64 KB. */
function frame(payload: Buffer): Buffer {
  const { length } = payload;
  const head = length < 126 ? [0x81, length] : [0x81, 126, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), payload]);
}
