import { readFileSync, writeFileSync } from "node:fs";
import { glyphNumber } from "./cmap";
import { hallSubsets } from "./hall-subsets";
import { type Tables, unpacked } from "./woff";
import { packed } from "./woff2";

/**
 * Makes `app/ui/fonts/hall-*.woff2`: Be Vietnam Pro for what the hall and ten thousand phones see, a third of its size. It
 * is the same outlines with the letters of Vietnamese and no others (`hall-subsets.ts`; what else a name may hold comes from
 * the whole family), and without the instructions for small sizes on old screens. Run by hand, `npx tsx
 * app/commands/hall-fonts.ts`, when the family changes.
 */

for (const weight of [400, 700]) {
  for (const [subset, characters] of Object.entries(hallSubsets)) {
    const source = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
    const font = reduced(unpacked(readFileSync(source)), characters);
    writeFileSync(`app/ui/fonts/hall-${subset}-${weight}.woff2`, packed(font));
  }
}

/** The tables that are needed, with outlines for these characters; other glyphs stay in their places, empty. */
function reduced(font: Tables, characters: readonly number[]): Tables {
  const { head, hhea, hmtx, maxp, cmap, name, post, gasp, GPOS, ...rest } = font as { [tag: string]: Buffer };
  const outlines = outlinesOf(font);
  const kept = new Set([0]);
  const keep = (glyph: number) => {
    if (kept.has(glyph)) return;
    kept.add(glyph);
    for (const { glyph: part } of components(outlines[glyph] as Buffer)) keep(part);
  };
  for (const character of characters) keep(glyphNumber(cmap as Buffer, character));
  const bodies = outlines.map((outline, glyph) => (kept.has(glyph) ? plain(outline) : Buffer.alloc(0)));
  const loca = Buffer.alloc((bodies.length + 1) * 4);
  let end = 0;
  bodies.forEach((body, glyph) => {
    end += body.length;
    loca.writeUInt32BE(end, (glyph + 1) * 4);
  });
  head?.writeInt16BE(1, 50);
  const nameless = Buffer.from((post as Buffer).subarray(0, 32));
  nameless.writeUInt32BE(0x00030000, 0);
  const shared = { head, hhea, hmtx, maxp, cmap, name, gasp, GPOS, "OS/2": rest["OS/2"] } as Tables;
  return { ...shared, post: nameless, glyf: Buffer.concat(bodies), loca };
}

/** Each glyph's outline as it stands in the font. */
function outlinesOf(font: Tables): Buffer[] {
  const { head, loca, glyf, maxp } = font as { head: Buffer; loca: Buffer; glyf: Buffer; maxp: Buffer };
  const long = head.readInt16BE(50) === 1;
  const at = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, glyph) => glyf.subarray(at(glyph), at(glyph + 1)));
}

type Component = { at: number; flags: number; glyph: number; end: number };

/** The glyphs that a composite one is put together from (OpenType, "glyf"); none for one with contours of its own. */
function components(outline: Buffer): Component[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const found: Component[] = [];
  let [at, more] = [10, true];
  while (more) {
    const flags = outline.readUInt16BE(at);
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    const end = at + 4 + (flags & 0x1 ? 4 : 2) + scale;
    found.push({ at, flags, glyph: outline.readUInt16BE(at + 2), end });
    more = (flags & 0x20) !== 0;
    at = end;
  }
  return found;
}

/** An outline without its instructions, in whole words. */
function plain(outline: Buffer): Buffer {
  if (outline.length === 0) return outline;
  const parts = components(outline);
  const last = parts.at(-1);
  if (last) {
    const bare = Buffer.from(outline.subarray(0, last.end));
    for (const { at, flags } of parts) bare.writeUInt16BE(flags & ~0x100, at);
    return padded(bare);
  }
  const ends = 10 + outline.readInt16BE(0) * 2;
  const head = Buffer.from(outline.subarray(0, ends + 2));
  head.writeUInt16BE(0, ends);
  return padded(Buffer.concat([head, outline.subarray(ends + 2 + outline.readUInt16BE(ends))]));
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
