import type { Socket } from "node:net";

/**
 * What is written to a connection until the event loop's next turn leaves in one piece. Each piece costs the kernel as much as
 * all else that a viewer's coming in costs here.
 */
export function inOnePiece(wire: Socket): void {
  wire.cork();
  setImmediate(() => wire.uncork());
}
