import { Decoder, Encoder } from "socket.io-parser";
import { type ServerOptions, WebSocket, WebSocketServer } from "ws";

/** Far more than a page says, also under a busy finger: so many packets in so many milliseconds. */
const most = { packets: 100, in: 5000 };

/** How many packets came since when. Small whole numbers: there are ten thousand of these. */
type Heard = { heard: number; since: number };

/** Counts one more packet: whether that is too much. */
function isTooMuch(one: Heard): boolean {
  one.heard += 1;
  if (one.heard <= most.packets) return false;
  const now = Math.floor(performance.now());
  if (now - one.since < most.in) return true;
  Object.assign(one, { heard: 1, since: now });
  return false;
}

/**
 * Socket.IO's own reading, of a connection that does not talk without end. Somebody asking a thousand times at once for what is
 * refused would be refused a thousand times before anybody else has a turn, and need not read it. What it throws ends the
 * connection.
 */
class Hearing extends Decoder implements Heard {
  heard = 0;
  since = Math.floor(performance.now());

  override add(packet: unknown): void {
    if (isTooMuch(this)) throw new Error("It says too much");
    super.add(packet);
  }
}

/** How packets are spelled and read, as Socket.IO takes it. */
export const parser = { Encoder, Decoder: Hearing };

const frames: ReadonlySet<string | symbol> = new Set(["message", "ping", "pong"]);

/**
 * The same below Socket.IO, where a WebSocket may say without end what never becomes a packet: answers to pings that nobody
 * sent, and pings of its own. Node would read up to two megabytes of them before anybody else has a turn.
 */
class Wire extends WebSocket implements Heard {
  heard = 0;
  since = Math.floor(performance.now());

  override emit(event: string | symbol, ...values: unknown[]): boolean {
    if (!frames.has(event) || !isTooMuch(this)) return super.emit(event, ...values);
    this.terminate();
    return false;
  }
}

/** How WebSockets are taken, as Engine.IO takes it. */
export class WireServer extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, WebSocket: Wire });
  }
}
