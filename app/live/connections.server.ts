import { writeSync } from "node:fs";
import type { Socket as Wire } from "node:net";
import type { Socket } from "socket.io";
import { inOnePiece } from "./in-one-piece";

export type Connection = Socket["conn"];

/** What Socket.IO and ws keep to themselves: their versions are pinned, and tests speak with the real client. */
type Inside = {
  readyState: string;
  upgrading: boolean;
  writeBuffer: unknown[];
  sendPacket: (type: "ping") => void;
  transport: {
    name: string;
    socket: { readyState: number; extensions: string; _socket: Wire | null };
  };
};
const inside = (connection: Connection) => connection as unknown as Inside;

/**
 * The connection below a WebSocket, which stays the same until it closes. Null with an extension, such as compression: a
 * frame would have to be made for this connection, and might have to wait for others. Without, ws hands on at once all that
 * it is given.
 */
export function lastingWire(connection: Connection): Wire | null {
  const { transport, upgrading, readyState: state } = inside(connection);
  if (state !== "open" || upgrading || transport.name !== "websocket") return null;
  const { readyState, extensions, _socket: wire } = transport.socket;
  return readyState === 1 && extensions === "" ? wire : null;
}

/** What Node keeps to itself: what is below a connection, null from the moment it is closed, and the kernel's number for it. */
type Below = { _handle: { fd?: number } | null; encrypted?: true };
const below = (wire: Wire) => wire as unknown as Below;

/**
 * The kernel's number for a connection, the same for as long as it is open; less than 0 where nothing can be handed to the
 * kernel as it is, because it is to be encrypted, or has none (Windows).
 */
export function fileOf(wire: Wire): number {
  const { _handle: handle, encrypted } = below(wire);
  return encrypted ? -1 : (handle?.fd ?? -1);
}

/**
 * Writes to a connection what costs as little as it can. Where nothing waits it is handed to the kernel as to a file, which
 * saves a sixth of what a frame costs. What the kernel does not take, Node's own way does: it waits, or learns that the
 * connection is gone. `file`: its `fileOf`, which is dear to ask for each time. A closed connection's number may be another's
 * already, so it is looked whether it is still open.
 */
export function writeTo(wire: Wire, frame: Buffer, file = fileOf(wire)): void {
  const direct = file >= 0 && wire.writableLength === 0 && below(wire)._handle !== null;
  const taken = direct ? takenByKernel(file, frame) : 0;
  if (taken < frame.length) wire.write(frame.subarray(taken));
}

function takenByKernel(file: number, frame: Buffer): number {
  try {
    return writeSync(file, frame);
  } catch {
    return 0;
  }
}

/** How many messages Engine.IO holds back for a connection. */
export const heldBack = (connection: Connection): number => inside(connection).writeBuffer.length;

/** Pings a connection in Engine.IO's own way, however it speaks. */
export const pingItsWay = (connection: Connection): void => inside(connection).sendPacket("ping");

/** Lets a viewer's greetings leave in one piece: Socket.IO's own, then the board and whatever else it is given. */
export function greetInOnePiece({ conn }: { conn: Connection }, next: () => void): void {
  const wire = lastingWire(conn);
  if (wire) inOnePiece(wire);
  next();
}
