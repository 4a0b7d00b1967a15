import { WebSocket } from "ws";
import { boardNamespace, path } from "../../app/live/wire";
import { answer, now, processorTime } from "./child";

/** A process of viewers: sockets that note when each board reached them, and do nothing else with it. */
export type Protocol = "socket.io" | "ws";

let sockets: WebSocket[] = [];
let arrivals: number[] = [];
let last = "";
let wanted = 0;
let complete = () => {};

function arrived(data: unknown) {
  arrivals.push(now());
  if (arrivals.length < wanted) return;
  last = String(data);
  complete();
}

/** Socket.IO's protocol: engine open `0`, ping `2` and pong `3`, and `4` before what Socket.IO itself says. */
const joined = `40${boardNamespace},`;
const said = (event: string) => `42${boardNamespace},["${event}",`;

function joinBoard(socket: WebSocket, contest: string, ready: () => void, failed: (error: Error) => void) {
  socket.on("message", (data) => {
    const text = String(data);
    if (text.startsWith("0")) socket.send(`${joined}${JSON.stringify({ contest })}`);
    else if (text === "2") socket.send("3");
    else if (text.startsWith(said("update"))) arrived(text);
    else if (text.startsWith(said("board"))) ready();
    else if (!text.startsWith(joined) && !text.startsWith(said("now"))) failed(new Error(text));
  });
}

function connect(port: number, protocol: Protocol, contest: string): Promise<void> {
  const query = protocol === "socket.io" ? `${path}/?EIO=4&transport=websocket` : "/";
  const address = `ws://127.0.0.1:${port}${query}`;
  const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true });
  sockets.push(socket);
  return new Promise((ready, failed) => {
    socket.on("error", failed);
    if (protocol === "socket.io") return joinBoard(socket, contest, ready, failed);
    socket.on("message", arrived);
    socket.on("open", () => ready());
  });
}

answer({
  /** Opens `count` viewers, fifty at a time, each with the first board in hand. */
  async open(port: number, protocol: Protocol, contest: string, count: number) {
    for (let done = 0; done < count; done += 50) {
      const some = Math.min(50, count - done);
      await Promise.all(Array.from({ length: some }, () => connect(port, protocol, contest)));
    }
  },
  /** From now on one board is awaited by every viewer. */
  expect() {
    arrivals = [];
    wanted = sockets.length;
    const all = new Promise<void>((resolve) => {
      complete = resolve;
    });
    pending = all;
  },
  /** When it reached each viewer, and what it was. */
  async arrivals() {
    await pending;
    return { times: Float64Array.from(arrivals), text: last };
  },
  processorTime,
  async close() {
    const closing = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const socket of sockets) socket.terminate();
    await Promise.all(closing);
    sockets = [];
  },
});

let pending: Promise<void> = Promise.resolve();
