import { expect, test } from "vitest";
import { boardViewIn, type PhoneView, phoneViewOf } from "~/domain/board-views";

const cases: [query: string, kept: PhoneView | null, wanted: PhoneView][] = [
  ["", null, "hall"],
  ["", "list", "list"],
  ["view=list", null, "list"],
  ["view=hall", "list", "hall"],
  ["round=so-khao", "hall", "list"],
  ["round=so-khao&view=hall", null, "hall"],
  ["view=anything", "list", "list"],
];
test.each(cases)("a phone at ?%s that was left at %s shows the %s", (query, kept, wanted) => {
  const asked = new URLSearchParams(query);
  expect(phoneViewOf(boardViewIn(asked), asked.has("round"), kept)).toBe(wanted);
});
