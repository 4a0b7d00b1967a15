import { brotliCompressSync, constants } from "node:zlib";
import type { Tables } from "./woff";

/** The tags that a WOFF2 file spells as a number (W3C WOFF 2.0, section 4.1), as far as these fonts have them. */
const numbers: { [tag: string]: number } = {
  ...{ cmap: 0, head: 1, hhea: 2, hmtx: 3, maxp: 4, name: 5, "OS/2": 6, post: 7, glyf: 10, loca: 11, gasp: 17 },
  ...{ GDEF: 26, GPOS: 27, GSUB: 28 },
};
/** Says of `glyf` and `loca` that they are as they were: of these two it is the transformed form that is the usual one. */
const untransformed = 3 << 6;

/** A font's tables as a WOFF2 file, with the tables as they are. `loca` must come right after `glyf`. */
export function packed(tables: Tables): Buffer {
  const tags = Object.keys(tables).sort((a, b) => (numbers[a] ?? 63) - (numbers[b] ?? 63));
  const directory = Buffer.concat(
    tags.map((tag) => {
      const number = numbers[tag];
      if (number === undefined) throw new Error(`no number for ${tag}`);
      const flags = number | (tag === "glyf" || tag === "loca" ? untransformed : 0);
      return Buffer.concat([Buffer.from([flags]), base128(tables[tag]?.length ?? 0)]);
    }),
  );
  const data = Buffer.concat(tags.map((tag) => tables[tag] as Buffer));
  const body = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  const header = Buffer.alloc(48);
  const whole = tags.reduce((sum, tag) => sum + 16 + (((tables[tag]?.length ?? 0) + 3) & ~3), 12);
  const bare = header.length + directory.length + body.length;
  const length = (bare + 3) & ~3;
  header.write("wOF2", 0, "latin1");
  [0x00010000, length, tags.length << 16, whole, body.length, 0x00010000].forEach((value, field) => {
    header.writeUInt32BE(value, 4 + field * 4);
  });
  return Buffer.concat([header, directory, body, Buffer.alloc(length - bare)]);
}

/** A number in groups of seven bits, the greatest first (section 4.1, UIntBase128). */
function base128(value: number): Buffer {
  const groups = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(groups);
}
