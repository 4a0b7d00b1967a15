import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reasons as known } from "~/domain/refusal";
import { reasonIn } from "~/text/words/reasons";

const folder = new URL("../../app/text/words/", import.meta.url);
const areas = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map(async (file) => [file, (await import(new URL(file, folder).href)) as { [name: string]: unknown }] as const),
);

/** Every plain string under a tree of words, with its path. Functions are asked for nothing: they need their arguments. */
function strings(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

function paths(words: unknown, path = ""): string[] {
  if (typeof words !== "object" || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

describe.each(areas)("the words of %s", (_, module) => {
  const sides = Object.values(module).filter(
    (value): value is { vi: unknown; en: unknown } => typeof value === "object" && value !== null && "vi" in value,
  );

  test("say the same things in both languages", () => {
    for (const { vi, en } of sides) expect(paths(en).sort()).toEqual(paths(vi).sort());
  });

  test("are whole, tidy, and in Unicode NFC", () => {
    for (const side of sides) {
      for (const [path, text] of strings(side)) {
        expect(text, path).toBe(text.normalize("NFC").trim());
        expect(text, path).not.toBe("");
        expect(text, path).not.toMatch(/ {2}|\.\.\.|undefined/);
      }
    }
  });
});

describe.each(known)("the refusal %s", (refused) => {
  const whole = {
    ...{
      by: "Lò Văn An",
      path: "teams",
      detail: "x",
      maximum: 1500,
      step: 25,
      count: 3,
      team: "Sìn Hồ",
      name: "Vàng A Pó",
    },
    ...{ missing: 2, have: 2, need: 3, questions: 20, stands: 2 },
  };

  test.each([["with", whole] as const, ["without", undefined] as const])(
    "is a sentence %s its details",
    (_, detail) => {
      for (const language of ["vi", "en"] as const) {
        const sentence = reasonIn({ refused, with: detail }, language);
        expect(sentence).toMatch(/^\p{L}.*[.)]$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
      }
    },
  );
});

test("points in a refusal are told as people write them", () => {
  expect(reasonIn({ refused: "over-maximum", with: { maximum: 250 } }, "vi")).toBe(
    "Quá điểm tối đa 2,5. Hãy nhập lại.",
  );
  expect(reasonIn({ refused: "over-maximum", with: { maximum: 250 } }, "en")).toBe(
    "Over the maximum of 2.5. Enter it again.",
  );
});
