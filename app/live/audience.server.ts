import type { Socket as Wire } from "node:net";
import { type Connection, fileOf, heldBack, lastingWire, pingItsWay, writeTo } from "./connections.server";
import { type Packet, packetOf, ping } from "./frames.server";
import { audiencePings, silence } from "./pings";
import { bite } from "./precedence";

/** How many viewers are served before others have their turn: a judge's ballot waits for so many, not for all. */
const share = { usual: 256, small: 32 };
/** A viewer with more than this unread, in bytes, is passed over until it has read; it then gets the newest only. */
const behind = 16 * 1024;
/** Likewise one that polls and has let so many messages wait. */
const queued = 8;
/** So long after its last ping, in milliseconds, a viewer's next one goes along with what it is sent: just before its time. */
const early = audiencePings.every - 1000;
/**
 * Where nothing is sent, whoever was sent nothing for a `while` is sent a ping alone. The row is gone through a bit `every` so
 * often and wholly in `around`, so that not all answer at once; milliseconds.
 */
const rest = { every: 250, while: 3000, around: silence.most - 3000 };

/** A viewer's place in the row; `at` is null once it has left. */
export type Place = { connection: Connection; at: number | null };
export type Audience = {
  /** Who joins is sent these packets, and then what is sent to all. Answers its place, with which it leaves. */
  join: (connection: Connection, packets: readonly Packet[]) => Place;
  leave: (place: Place) => void;
  size: () => number;
  /** A way of sending one kind of packet. */
  channel: () => (text: string) => void;
};
type Sent = { packet: Packet; withPing: Buffer };
type Round = Sent & { at: number; left: number; of: number };

/**
 * The viewers of one contest, in a row. A packet that is complete in itself, and so may be skipped for a newer one, is
 * sent to all of them as one WebSocket frame with its header, made once and written straight to each connection, a slice of
 * viewers at a time. Where that is not surely safe (polling, an upgrade under way, something queued) Engine.IO sends it in
 * its own way. What is sent while viewers are still being served takes the place of what was being sent.
 *
 * Engine.IO's pings cost as much as a packet each, and their answers more: where there is a packet to send they go along with
 * it, spread over time; where there is none for a while they go alone, so that everybody keeps hearing something. Their
 * answers put off Engine.IO's own. A viewer that does not answer is asked by Engine.IO as ever.
 *
 * Always this process's own viewers: with several servers, each sends what it read itself.
 */
export function newAudience(): Audience {
  let row: (Place | null)[] = [];
  /*
   * Of each place in the row, what its frames may be written to for as long as it is connected (null while it polls) with the
   * kernel's number for it, and when it was pinged, by `performance.now`: kept side by side, since to send to all is to fetch
   * what is spread over the memory.
   */
  let wires: (Wire | null)[] = [];
  let files: number[] = [];
  let pinged: number[] = [];
  let [present, rounds] = [0, 0];
  /** When the last round ended, by `performance.now`; where the resting audience is pinged next. */
  let [sent, resting] = [0, 0];
  let rests: ReturnType<typeof setInterval> | null = null;

  function join(connection: Connection, packets: readonly Packet[]): Place {
    const place: Place = { connection, at: row.length };
    row.push(place);
    wires.push(null);
    files.push(-1);
    pinged.push(Math.floor(performance.now() - Math.random() * early));
    present += 1;
    rests ??= setInterval(beHeard, rest.every).unref();
    const wire = wireOf(place);
    for (const { text, frame } of packets) {
      if (wire) wire.write(frame);
      else connection.write(text);
    }
    return place;
  }

  function leave(place: Place) {
    if (place.at === null) return;
    row[place.at] = null;
    wires[place.at] = null;
    place.at = null;
    present -= 1;
    if (present === 0 && rests) {
      clearInterval(rests);
      rests = null;
    }
    if (rounds === 0 && row.length > 2 * present) closeUp();
  }

  /** Nobody moves while a round goes along the row: it would miss who is put where it has been. */
  function closeUp() {
    const stays = (_: unknown, at: number) => row[at] !== null;
    [wires, files, pinged] = [wires.filter(stays), files.filter(stays), pinged.filter(stays)];
    row = row.filter(stays);
    for (const [at, place] of row.entries()) if (place) place.at = at;
  }

  /**
   * What a frame of a viewer may be written to now, or null: Engine.IO then knows better what to do. It may be holding
   * something back only where something is on its way.
   */
  function wireOf({ at, connection }: Place): Wire | null {
    if (at === null) return null;
    wires[at] ??= lastingWire(connection);
    const wire = wires[at];
    if (!wire?.writable) return null;
    files[at] = fileOf(wire);
    return wire.writableLength === 0 || heldBack(connection) === 0 ? wire : null;
  }

  /** Whether the ping of a place is due; then it counts as sent. */
  function isDue(at: number, now: number): boolean {
    if (now - (pinged[at] ?? now) < early) return false;
    pinged[at] = Math.floor(now);
    return true;
  }

  /** A viewer that polls is pinged too: to its page it is all the same how it hears. */
  function pingAlone(place: Place) {
    const wire = wireOf(place);
    if (wire) writeTo(wire, ping);
    else pingItsWay(place.connection);
  }

  function beHeard() {
    if (rounds > 0) return;
    const now = performance.now();
    for (let left = Math.ceil((row.length * rest.every) / rest.around); left > 0; left--) {
      resting = (resting + 1) % row.length;
      const place = row[resting];
      if (!place || now - Math.max(pinged[resting] ?? now, sent) < rest.while) continue;
      pinged[resting] = Math.floor(now);
      pingAlone(place);
    }
  }

  function channel(): (text: string) => void {
    let round: Round | null = null;
    const passedOver = new WeakMap<Place, Sent>();

    function send(text: string) {
      const [running, of] = [round, row.length];
      if (of === 0) return;
      const packet = packetOf(text);
      const withPing = Buffer.concat([packet.frame, ping]);
      // On from where it is, and once around: begun anew, changes that come fast enough would never reach the last viewer.
      round = { packet, withPing, at: running ? running.at % of : 0, left: of, of };
      if (running) return;
      rounds += 1;
      serve();
    }

    function serve() {
      if (!round) return;
      const [slice, now] = [bite(share), performance.now()];
      for (let served = 0; served < slice && round.left > 0; served++, round.left--) {
        const { at } = round;
        round.at = (at + 1) % round.of;
        const [wire, place] = [wires[at], row[at]];
        if (wire?.writableLength === 0 && wire.writable) write(wire, at, round, now);
        else if (place) give(place, round, now);
      }
      if (round.left > 0) return void setImmediate(serve);
      round = null;
      rounds -= 1;
      sent = now;
    }

    function write(wire: Wire, at: number, { packet, withPing }: Sent, now: number) {
      writeTo(wire, isDue(at, now) ? withPing : packet.frame, files[at]);
    }

    function give(place: Place, sent: Sent, now: number) {
      if (place.at === null) return;
      const wire = wireOf(place);
      if (wire && wire.writableLength <= behind) write(wire, place.at, sent, now);
      else if (wire) later(wire, place, sent);
      else if (heldBack(place.connection) <= queued) place.connection.write(sent.packet.text);
      else later(place.connection, place, sent);
    }

    /** Once what is on its way has left: then the newest of what came meanwhile. */
    function later(way: Pick<Wire | Connection, "once">, place: Place, sent: Sent) {
      const waits = passedOver.has(place);
      passedOver.set(place, sent);
      if (waits) return;
      way.once("drain", () => {
        const newest = passedOver.get(place);
        passedOver.delete(place);
        if (newest) give(place, newest, performance.now());
      });
    }

    return send;
  }

  return { join, leave, size: () => present, channel };
}
