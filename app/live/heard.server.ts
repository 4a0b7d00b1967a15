import { Decoder, Encoder } from "socket.io-parser";

/** Far more than a page says, also under a busy finger: so many packets in so many milliseconds. */
const most = { packets: 100, in: 5000 };

/**
 * Socket.IO's own reading, of a connection that does not talk without end. Somebody asking a thousand times at once for what is
 * refused would be refused a thousand times before anybody else has a turn, and need not read it. What it throws ends the
 * connection.
 */
class Hearing extends Decoder {
  // Small whole numbers: there are ten thousand of these.
  private heard = 0;
  private since = -most.in;

  override add(packet: unknown): void {
    this.heard += 1;
    if (this.heard > most.packets) {
      const now = Math.floor(performance.now());
      if (now - this.since < most.in) throw new Error("It says too much");
      this.heard = 1;
      this.since = now;
    }
    super.add(packet);
  }
}

/** How packets are spelled and read, as Socket.IO takes it. */
export const parser = { Encoder, Decoder: Hearing };
