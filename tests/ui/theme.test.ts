import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/ui/theme.css", import.meta.url), "utf8");

type Tokens = { [name: string]: string };

/** The tokens that a block of theme.css gives, from the comment that names it on. */
function tokensAfter(comment: string): Tokens {
  const start = css.indexOf(comment);
  if (start < 0) throw new Error(`theme.css has no ${comment}`);
  const block = css.slice(start, css.indexOf("--shade:", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast of two tokens. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [tokens[one], tokens[other]];
  if (a === undefined || b === undefined) throw new Error(`no token ${a === undefined ? one : other}`);
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const text = [
  ...grounds.flatMap((ground) => ["ink", "quiet", "brand", "ok", "warn", "danger", "info"].map((ink) => [ink, ground])),
  ...["brand", "ok", "warn", "danger", "info"].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ["ink", `${tone}-soft`],
    ["quiet", `${tone}-soft`],
  ]),
  ...[
    ["ink", "gold-soft"],
    ["on-fill", "brand-fill"],
    ["on-fill", "brand-strong"],
    ["on-fill", "danger-fill"],
  ],
] as [string, string][];
const shapes = grounds.flatMap((ground) => ["edge", "focus", "gold"].map((line) => [line, ground])) as [
  string,
  string,
][];

const hall = ["/* the hall: the red", "/* the hall in a bright room */"];

describe.each([
  ["work, light", "/* work, light */"],
  ["work, dark", "/* work, dark */"],
  ["hall", "/* the hall: the red"],
  ["hall, light", "/* the hall in a bright room */"],
])("%s", (_, comment) => {
  const tokens = tokensAfter(comment);

  test.each(text)("%s on %s can be read (4.5 to 1)", (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("%s on %s can be made out (3 to 1)", (line, ground) => {
    expect(contrast(tokens, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

test.each(hall)("names and numbers stand out from the back of the room (7 to 1): %s", (comment) => {
  const tokens = tokensAfter(comment);
  for (const ground of ["ground", "ground-deep", "surface", "sunken", "paper"]) {
    expect(contrast(tokens, "ink", ground), ground).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens, "brand", ground), ground).toBeGreaterThanOrEqual(7);
  }
});

test("every theme gives the same roles", () => {
  const work = Object.keys(tokensAfter("/* work, light */")).filter((name) => name !== "row");
  for (const comment of ["/* work, dark */", ...hall]) {
    expect(Object.keys(tokensAfter(comment))).toEqual(expect.arrayContaining(work));
  }
});

test("no size of type is set tighter than stacked marks allow", () => {
  const heights = [...css.matchAll(/--(?:text-\w+--line-height|leading-\w+): ([\d.]+);/g)].map(([, value]) =>
    Number(value),
  );
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.35);
});
