/** What Socket.IO says in one piece, and the same as a frame, made once for all who are sent it. */
export type Packet = { text: string; frame: Buffer };
export const packetOf = (text: string): Packet => ({ text, frame: frameOf(`4${text}`) });

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

/** Engine.IO's ping, as a frame. */
export const ping = frameOf("2");
