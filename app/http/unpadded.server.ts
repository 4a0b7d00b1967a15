import { Transform } from "node:stream";

/**
 * What React writes of a page, without the zero bytes after it: version 18 fills pieces of 2,048 bytes, and where the next
 * letter of several bytes has no room any more, hands on the piece with its empty end. Browsers would show it as "�", in
 * the middle of a Vietnamese word. A page holds no zero byte of its own.
 */
export function unpadded(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      let end = piece.length;
      while (end > 0 && piece[end - 1] === 0) end -= 1;
      done(null, piece.subarray(0, end));
    },
  });
}
