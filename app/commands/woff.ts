import { deflateSync, inflateSync } from "node:zlib";

/** A font's tables, by their tags. */
export type Tables = { [tag: string]: Buffer };

/** A WOFF file's tables (W3C WOFF 1.0, sections 4 and 5). */
export function unpacked(file: Buffer): Tables {
  const tables: Tables = {};
  for (let at = 44; at < 44 + file.readUInt16BE(12) * 20; at += 20) {
    const [start, length, whole] = [4, 8, 12].map((field) => file.readUInt32BE(at + field)) as [number, number, number];
    const data = file.subarray(start, start + length);
    tables[file.toString("latin1", at, at + 4)] = length < whole ? inflateSync(data) : Buffer.from(data);
  }
  return tables;
}

/** The same, the other way. */
export function packed(tables: Tables): Buffer {
  const tags = Object.keys(tables).sort();
  const header = Buffer.alloc(44 + tags.length * 20);
  const bodies: Buffer[] = [];
  let [at, whole] = [header.length, 12 + tags.length * 16];
  tags.forEach((tag, index) => {
    const data = tables[tag] as Buffer;
    const small = deflateSync(data, { level: 9 });
    const body = small.length < data.length ? small : data;
    header.write(tag, 44 + index * 20, "latin1");
    const fields = [at, body.length, data.length, checksum(data)];
    fields.forEach((value, field) => {
      header.writeUInt32BE(value, 48 + index * 20 + field * 4);
    });
    bodies.push(body, Buffer.alloc(-body.length & 3));
    at += (body.length + 3) & ~3;
    whole += (data.length + 3) & ~3;
  });
  header.write("wOFF", 0, "latin1");
  const head = [0x00010000, at, tags.length << 16, whole, 0x00010000];
  head.forEach((value, field) => {
    header.writeUInt32BE(value, 4 + field * 4);
  });
  return Buffer.concat([header, ...bodies]);
}

function checksum(data: Buffer): number {
  const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
