import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import { boardNamespace, paths } from "../../app/live/wire";
import { answer, now, processorTime } from "./child";
import { loadPage, type Page } from "./page-load";
import { percentile } from "./statistics";

/** A process of viewers: sockets that note when each board reached them, and do nothing else with it. */
export type Protocol = "socket.io" | "ws";

let sockets: WebSocket[] = [];
let arrivals: number[] = [];
let last = "";
let wanted = 0;
let complete = () => {};
let pending: Promise<void> = Promise.resolve();

function arrived(data: unknown) {
  arrivals.push(now());
  if (arrivals.length !== wanted) return;
  last = String(data);
  complete();
}

/** Socket.IO's protocol: engine open `0`, ping `2` and pong `3`, and `4` before what Socket.IO itself says. */
const joined = `40${boardNamespace},`;
const said = (event: string) => `42${boardNamespace},["${event}",`;
const update = Buffer.from(said("update"));

function joinBoard(socket: WebSocket, contest: string, ready: () => void, failed: (error: Error) => void) {
  socket.on("message", (data: Buffer) => {
    // What ten thousand get at once is not made into text: it would take the processor from the server that sends it.
    if (data.length > update.length && update.compare(data, 0, update.length) === 0) return arrived(data);
    const text = String(data);
    if (text.startsWith("0")) socket.send(`${joined}${JSON.stringify({ contest })}`);
    else if (text === "2") socket.send("3");
    else if (text.startsWith(said("board"))) ready();
    else if (!text.startsWith(joined) && !text.startsWith(said("now"))) failed(new Error(text));
  });
}

function connect(port: number, protocol: Protocol, contest: string): Promise<void> {
  const query = protocol === "socket.io" ? `${paths[boardNamespace]}/?EIO=4&transport=websocket` : "/";
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

/** So many knock at once. */
const together = 100;
/** A crowd comes in little by little: so many milliseconds apart. */
const pause = 5;

answer({
  /** Opens `count` viewers, each with the first board in hand. Answers the milliseconds that it took. */
  async open(port: number, protocol: Protocol, contest: string, count: number) {
    const began = now();
    let begun = 0;
    const queue = Array.from({ length: Math.min(together, count) }, async () => {
      while (begun++ < count) await connect(port, protocol, contest);
    });
    await Promise.all(queue);
    return now() - began;
  },
  /** From now on one board is awaited by every viewer. */
  expect() {
    arrivals = [];
    wanted = sockets.length;
    pending = new Promise<void>((resolve) => {
      complete = resolve;
    });
  },
  /** When it reached each viewer, and what it was. */
  async arrivals() {
    await pending;
    return { times: Float64Array.from(arrivals), text: last };
  },
  /** A crowd at the door: evenly over so many milliseconds, each loads the page and its files, then joins. */
  async arrive(page: Page, port: number, contest: string, count: number, over: number) {
    const began = now();
    const took: number[] = [];
    let [failed, stood] = [0, 0];
    const one = async () => {
      const from = now();
      try {
        await loadPage(page, port);
        await connect(port, "socket.io", contest);
        took.push(now() - from);
      } catch {
        failed += 1;
      }
    };
    const all: Promise<void>[] = [];
    while (all.length < count) {
      const due = Math.min(count, Math.ceil(((now() - began) / over) * count));
      while (all.length < due) all.push(one());
      const rested = now();
      await wait(pause);
      stood = Math.max(stood, now() - rested - pause);
    }
    await Promise.all(all);
    took.sort((a, b) => a - b);
    return { p50: percentile(took, 50), p99: percentile(took, 99), failed, stood, milliseconds: now() - began };
  },
  processorTime,
  async close() {
    const closing = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const socket of sockets) socket.terminate();
    await Promise.all(closing);
    sockets = [];
  },
});
