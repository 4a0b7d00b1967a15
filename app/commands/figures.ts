import { readFileSync, writeFileSync } from "node:fs";
import { glyphNumber } from "./cmap";
import { packed, type Tables, unpacked } from "./woff";

/**
 * Makes `app/ui/fonts/figures-*.woff`: the ten digits of Be Vietnam Pro, all of one width, so that columns of marks line
 * up. The family itself has no such figures. Run by hand, `npx tsx app/commands/figures.ts`, when the family changes.
 */

type Point = { x: number; y: number; on: boolean };
type Glyph = { ends: number[]; points: Point[] };

const weights = [400, 500, 600, 700];
const digits = [..."0123456789"].map((digit) => digit.charCodeAt(0));
const family = "Be Vietnam Pro Figures";

for (const weight of weights) {
  const source = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`;
  writeFileSync(`app/ui/fonts/figures-${weight}.woff`, packed(figuresOf(unpacked(readFileSync(source)))));
}

/** The family's tables cut down to an empty glyph and the digits, each digit in the middle of one width. */
function figuresOf(font: Tables): Tables {
  const table = (tag: string) => font[tag] as Buffer;
  const numbers = digits.map((digit) => glyphNumber(table("cmap"), digit));
  const advances = numbers.map((glyph) => table("hmtx").readUInt16BE(glyph * 4));
  // All but the 1, which is far narrower; a little less than their mean, or numbers would look spaced out.
  const others = advances.filter((_, digit) => digit !== 1);
  const width = Math.round(others.reduce((sum, each) => sum + each, 0) / others.length) - 20;

  const glyphs = [Buffer.alloc(0), ...numbers.map((glyph) => written(centred(read(font, glyph), width)))];
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  let end = 0;
  glyphs.forEach((glyph, index) => {
    end += glyph.length;
    loca.writeUInt32BE(end, (index + 1) * 4);
    hmtx.writeUInt16BE(width, index * 4);
    hmtx.writeInt16BE(glyph.length > 0 ? glyph.readInt16BE(2) : 0, index * 4 + 2);
  });
  table("head").writeInt16BE(1, 50);
  table("hhea").writeUInt16BE(width, 10);
  table("hhea").writeUInt16BE(glyphs.length, 34);
  table("maxp").writeUInt16BE(glyphs.length, 4);
  table("OS/2").writeUInt16BE(digits[0] ?? 0, 64);
  table("OS/2").writeUInt16BE(digits.at(-1) ?? 0, 66);
  const post = Buffer.from(table("post").subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  const kept = {
    head: table("head"),
    hhea: table("hhea"),
    maxp: table("maxp"),
    "OS/2": table("OS/2"),
    gasp: table("gasp"),
  };
  return { ...kept, post, cmap: digitMap(), name: names(), loca, hmtx, glyf: Buffer.concat(glyphs) };
}

/** A simple glyph's outline (OpenType, "glyf"). The digits are simple, and carry no instructions. */
function read(font: Tables, glyph: number): Glyph {
  const { head, loca, glyf } = font as { head: Buffer; loca: Buffer; glyf: Buffer };
  let at = head.readInt16BE(50) === 1 ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const contours = glyf.readInt16BE(at);
  const ends = Array.from({ length: contours }, (_, index) => glyf.readUInt16BE(at + 10 + index * 2));
  at += 10 + contours * 2;
  at += 2 + glyf.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? -1)) {
    const flag = glyf.readUInt8(at++);
    const times = flag & 8 ? glyf.readUInt8(at++) + 1 : 1;
    flags.push(...Array<number>(times).fill(flag));
  }
  const axis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.readUInt8(at++) : -glyf.readUInt8(at++);
      else if (!(flag & same)) {
        value += glyf.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return { ends, points: flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) === 1 })) };
}

function centred({ ends, points }: Glyph, width: number): Glyph {
  const xs = points.map((point) => point.x);
  const shift = Math.round((width - Math.max(...xs) - Math.min(...xs)) / 2);
  return { ends, points: points.map((point) => ({ ...point, x: point.x + shift })) };
}

function written({ ends, points }: Glyph): Buffer {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const steps = (values: number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const before = words([ends.length, ...box, ...ends, 0]);
  const flags = Buffer.from(points.map((point) => (point.on ? 1 : 0)));
  const glyph = Buffer.concat([before, flags, words(steps(xs)), words(steps(ys))]);
  return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]);
}

function words(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value & 0xffff, index * 2);
  });
  return bytes;
}

/** A cmap of format 4 that knows the digits: glyphs 1 to 10. */
function digitMap(): Buffer {
  const [first = 0, last = 0] = [digits[0], digits.at(-1)];
  const map = words([4, 32, 0, 4, 4, 1, 0, last, 0xffff, 0, first, 0xffff, 1 - first, 1, 0, 0]);
  return Buffer.concat([words([0, 1, 3, 1, 0, 12]), map]);
}

function names(): Buffer {
  const texts: [number, string][] = [
    [0, "Copyright 2021 The Be Vietnam Pro Project Authors. Digits made one width."],
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "")],
    [13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."],
  ];
  const bodies = texts.map(([, text]) => words([...text].map((letter) => letter.charCodeAt(0))));
  let at = 0;
  const rows = texts.map(([id], index) => {
    const length = bodies[index]?.length ?? 0;
    at += length;
    return words([3, 1, 0x409, id, length, at - length]);
  });
  return Buffer.concat([words([0, texts.length, 6 + texts.length * 12]), ...rows, ...bodies]);
}
