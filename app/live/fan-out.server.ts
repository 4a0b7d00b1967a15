import type { Socket as Wire } from "node:net";
import type { DefaultEventsMap, Namespace, Socket } from "socket.io";
import { bite } from "./precedence";

/** How many viewers are served before others have their turn: a judge's ballot waits for so many, not for all. */
const share = { usual: 256, small: 32 };
/** A viewer with more than this unread, in bytes, is passed over until it has read; it then gets the newest only. */
const behind = 16 * 1024;
/** Likewise one that polls and has let so many messages wait. */
const queued = 8;

type Anyone = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, unknown>;
type Sent = { frame: Buffer; packet: string };
type Round = Sent & { viewers: string[]; at: number; left: number };

/**
 * Sends a packet that is complete in itself, and so may be skipped for a newer one, to everybody in a room: as one
 * WebSocket frame with its header, made once and written straight to each connection, a slice of viewers at a time. Where
 * that is not surely safe (polling, an upgrade under way, something queued) Engine.IO sends it in its own way. What is sent
 * while a room is still being served takes the place of what was being sent.
 *
 * Always to this process's own viewers: with several servers, each sends what it read itself. Leans on what Socket.IO and
 * ws keep to themselves (`transport.socket`, `_socket`): their versions are pinned, and tests speak with the real client.
 */
export function fanOut(namespace: Pick<Namespace, "name" | "adapter" | "sockets">) {
  const rounds = new Map<string, Round>();
  const passedOver = new WeakMap<object, Sent>();

  return (room: string, packet: string): void => {
    const viewers = [...(namespace.adapter.rooms.get(room) ?? [])];
    if (viewers.length === 0) return;
    const frame = frameOf(`4${packet}`);
    const running = rounds.get(room);
    // On from where it is, and once around: begun anew, changes that come fast enough would never reach the last viewer.
    const at = running ? running.at % viewers.length : 0;
    const round = { frame, packet, viewers, at, left: viewers.length };
    if (running) Object.assign(running, round);
    else {
      rounds.set(room, round);
      serve(room, round);
    }
  };

  function serve(room: string, round: Round) {
    const slice = bite(share);
    for (let served = 0; served < slice && round.left > 0; served++, round.left--) {
      const viewer = namespace.sockets.get(round.viewers[round.at] ?? "");
      round.at = (round.at + 1) % round.viewers.length;
      if (viewer) give(viewer, round);
    }
    if (round.left > 0) setImmediate(serve, room, round);
    else rounds.delete(room);
  }

  function give(viewer: Anyone, sent: Sent) {
    const wire = wireOf(viewer);
    const { conn } = viewer;
    if (wire && wire.writableLength <= behind) wire.write(sent.frame);
    else if (wire) later(wire, viewer, sent);
    else if ((conn as unknown as Inside).writeBuffer.length <= queued) conn.write(sent.packet);
    else later(conn, viewer, sent);
  }

  /** Once what is on its way has left: then the newest of what came meanwhile. */
  function later(way: Pick<Wire | Anyone["conn"], "once">, viewer: Anyone, sent: Sent) {
    const waits = passedOver.has(way);
    passedOver.set(way, sent);
    if (waits) return;
    way.once("drain", () => {
      const newest = passedOver.get(way);
      passedOver.delete(way);
      if (viewer.connected && newest) give(viewer, newest);
    });
  }
}

/** The connection of a viewer to whom a frame may be written now, or null: Socket.IO then knows better what to do. */
function wireOf({ conn, connected }: Anyone): Wire | null {
  const { transport, writeBuffer, upgrading } = conn as unknown as Inside;
  if (!connected || conn.readyState !== "open" || upgrading || writeBuffer.length > 0) return null;
  if (transport.name !== "websocket" || !transport.writable) return null;
  const { readyState, extensions, _socket: wire } = transport.socket;
  // With an extension, such as compression, a frame would have to be made for this connection.
  if (readyState !== 1 || extensions !== "" || !wire?.writable) return null;
  return wire;
}

type Inside = {
  upgrading: boolean;
  writeBuffer: unknown[];
  transport: {
    name: string;
    writable: boolean;
    socket: { readyState: number; extensions: string; _socket: Wire | null };
  };
};

/** One unmasked text frame, as a server sends it (RFC 6455, section 5.2). */
function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}
