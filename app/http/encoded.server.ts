import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Bytes as they go out: compressed once for everybody, when they are first asked for in that form. */
export type Encoded = { type: string; for: (accepted: string | undefined) => Sendable | Promise<Sendable> };
export type Sendable = { body: Buffer; encoding: "br" | "gzip" | null };

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
/** What is smaller gains nothing, and what is compressed already does not get smaller. */
const least = 1024;
const compressible = /^text\/|json|svg/;

/** Named by who asks, and not to say that it is not wanted (RFC 9110, 12.5.3). */
const takes = { br: /\bbr\b(?!\s*;\s*q=0(?!\.0*[1-9]))/i, gzip: /\bgzip\b(?!\s*;\s*q=0(?!\.0*[1-9]))/i };

/** `effort`: 1 to 11, as Brotli counts. What is sent for long is worth more of it. `br`: what Brotli made of it before. */
export function encoded(bytes: Buffer, type: string, { effort = 11, br = null as Buffer | null } = {}): Encoded {
  const plain: Sendable = { body: bytes, encoding: null };
  const made = new Map<Sendable["encoding"], Sendable | Promise<Sendable>>();
  if (bytes.length < least || !compressible.test(type)) made.set("br", plain).set("gzip", plain);
  else if (br) made.set("br", { body: br, encoding: "br" });
  const make = (encoding: "br" | "gzip") => {
    const work =
      encoding === "br"
        ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
        : gzipped(bytes, { level: Math.min(effort, 9) });
    const sendable = work.then((body): Sendable => {
      const one = { body, encoding };
      made.set(encoding, one);
      return one;
    });
    made.set(encoding, sendable);
    return sendable;
  };
  return {
    type,
    for: (accepted = "") => {
      const encoding = (["br", "gzip"] as const).find((one) => takes[one].test(accepted)) ?? null;
      return encoding === null ? plain : (made.get(encoding) ?? make(encoding));
    },
  };
}
