import type { Socket } from "node:net";

/** How Node's streams speak to what is below them (`lib/internal/stream_base_commons.js`, the same from Node 20 to 26). */
type Handle = {
  constructor: unknown;
  writeQueueSize: number;
  writeBuffer: (request: object, data: Buffer) => number;
};
type Below = {
  WriteWrap: new () => { buffer?: Buffer };
  streamBaseState: ArrayLike<number>;
  kLastWriteWasAsync: number;
  TCP: unknown;
};

/** What is below Node's streams; null where this Node has it in another form or not at all. */
function belowStreams(): Below | null {
  try {
    const { binding } = process as unknown as { binding: (name: string) => Partial<Below> };
    const { WriteWrap, streamBaseState, kLastWriteWasAsync } = binding("stream_wrap");
    const { TCP } = binding("tcp_wrap");
    if (!WriteWrap || !streamBaseState || !TCP || typeof kLastWriteWasAsync !== "number") return null;
    return { WriteWrap, streamBaseState, kLastWriteWasAsync, TCP };
  } catch {
    return null;
  }
}

const below = belowStreams();
let request: { buffer?: Buffer } = below ? new below.WriteWrap() : {};

/**
 * Writes to a connection whose stream holds nothing back, past that stream, which costs a sixth of a delivery: what the
 * kernel takes at once, as it takes the frames of a viewer that reads, needs no record of its own. What it does not take,
 * Node sends on by itself; until it has, and over TLS, the stream is written to as ever.
 */
export function writeAtOnce(wire: Socket, frame: Buffer): void {
  const handle = (wire as unknown as { _handle: Handle | null })._handle;
  const fits = below && handle && handle.constructor === below.TCP && handle.writeQueueSize === 0;
  // A write that fails fails again in the stream, which knows what is then to be done.
  if (!fits || handle.writeBuffer(request, frame) !== 0) return void wire.write(frame);
  if (below.streamBaseState[below.kLastWriteWasAsync] === 0) return;
  request.buffer = frame;
  request = new below.WriteWrap();
}
