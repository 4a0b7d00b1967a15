import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { hallSubsets } from "../../app/commands/hall-subsets";

const ui = new URL("../../app/ui/", import.meta.url);
const css = readFileSync(new URL("fonts.css", ui), "utf8");
const hall = readFileSync(new URL("hall-fonts.css", ui), "utf8");
const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? "");

test("every font of the style sheet is in the house", () => {
  const { resolve } = createRequire(import.meta.url);
  expect(files).toHaveLength(16);
  for (const path of files) {
    expect(existsSync(path.startsWith("./") ? new URL(path, ui) : resolve(path)), path).toBe(true);
  }
});

test("the hall's fonts are used for the letters that they hold, and for no others", () => {
  const faces = [...hall.matchAll(/url\("\.\/fonts\/hall-([a-z]+)-(\d+)\.woff2"\)[\s\S]*?unicode-range:([^;]+);/g)];
  expect(faces.map(([, subset, weight]) => `${subset} ${weight}`)).toEqual([
    ...["latin 400", "vietnamese 400"],
    ...["latin 700", "vietnamese 700"],
  ]);
  for (const [, subset = "", weight, ranges = ""] of faces) {
    const named = ranges.split(",").flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
    const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
    expect(named).toEqual(sorted(hallSubsets[subset] ?? []));
    expect(existsSync(new URL(`fonts/hall-${subset}-${weight}.woff2`, ui))).toBe(true);
  }
  const letters = Object.values(hallSubsets).flat();
  for (const letter of "Đội thi Sở Nông nghiệp và Phát triển nông thôn, ẦẪẬẰẴẶỀỄỆỒỖỘỜỠỢỪỮỰỲỴỶỸ 0123456789,.") {
    expect(letters).toContain(letter.codePointAt(0));
  }
});

/** One table of a WOFF file. */
function table(file: Buffer, tag: string): Buffer {
  for (let at = 44; at < 44 + file.readUInt16BE(12) * 20; at += 20) {
    if (file.toString("latin1", at, at + 4) !== tag) continue;
    const data = file.subarray(file.readUInt32BE(at + 4), file.readUInt32BE(at + 4) + file.readUInt32BE(at + 8));
    return data.length < file.readUInt32BE(at + 12) ? inflateSync(data) : data;
  }
  throw new Error(`no table ${tag}`);
}

describe.each(files.filter((path) => path.includes("figures")))("%s", (path) => {
  const file = readFileSync(new URL(path, ui));

  test("holds ten digits of one width", () => {
    expect(table(file, "hhea").readUInt16BE(34)).toBe(11);
    const widths = Array.from({ length: 11 }, (_, glyph) => table(file, "hmtx").readUInt16BE(glyph * 4));
    expect(new Set(widths).size).toBe(1);
  });

  test("sets each digit in the middle", () => {
    const [glyf, loca] = [table(file, "glyf"), table(file, "loca")];
    const width = table(file, "hmtx").readUInt16BE(0);
    for (let glyph = 1; glyph <= 10; glyph++) {
      const at = loca.readUInt32BE(glyph * 4);
      const [left, right] = [glyf.readInt16BE(at + 2), width - glyf.readInt16BE(at + 6)];
      expect(left).toBeGreaterThan(0);
      expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    }
  });
});
