import { inflateRawSync } from "node:zlib";
import { UnreadableFile } from "./unreadable.server";

/** A workbook of ten thousand rows unpacks to a few megabytes. */
const most = { files: 2000, unpacked: 40_000_000 } as const;

/** What lies in a zip, by path, unpacked. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/**
 * The wall in front of the reader of workbooks: unpacks a zip after its table of contents, and refuses it when that says
 * it is too much, when a file unpacks to more than was said, or when an XML declares a document type (an office program
 * never does, an entity bomb must). What overlaps counts as often as it is named.
 */
export function unpack(bytes: Buffer): Unpacked {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > most.files) throw new UnreadableFile("too-large");
  const entries: Entry[] = [];
  for (let seen = 0; seen < count; seen++) {
    const entry = entryAt(bytes, at);
    entries.push(entry);
    at = entry.next;
  }
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > most.unpacked) throw new UnreadableFile("too-large");
  return new Map(entries.map((entry) => [entry.name, contentOf(bytes, entry)]));
}

type Entry = { name: string; method: number; packed: number; size: number; offset: number; next: number };

/** The record at the end of a zip, after which only a comment may stand. */
function endOf(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 65_557);
  const at = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (at < from || at + 22 > bytes.length) throw new UnreadableFile("damaged");
  return at;
}

function entryAt(bytes: Buffer, at: number): Entry {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new UnreadableFile("damaged");
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  if ((flags & 1) === 1) throw new UnreadableFile("encrypted");
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
    number,
    number,
    number,
  ];
  const next = at + 46 + name + extra + comment;
  const path = bytes.toString("utf8", at + 46, at + 46 + name);
  return { name: path, method, packed, size, offset: bytes.readUInt32LE(at + 42), next };
}

function contentOf(bytes: Buffer, { name, method, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw new UnreadableFile("damaged");
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length < packed || (method !== 0 && method !== 8)) throw new UnreadableFile("damaged");
  const whole = method === 0 ? content : inflated(content, size);
  if (whole.length !== size) throw new UnreadableFile("damaged");
  const isXml = /\.(xml|rels|vml)$/i.test(name);
  if (isXml && /<!(doctype|entity)/i.test(whole.toString("latin1"))) throw new UnreadableFile("damaged");
  return whole;
}

function inflated(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const beyond =
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE");
    throw new UnreadableFile(beyond ? "too-large" : "damaged");
  }
}
