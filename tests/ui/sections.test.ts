import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { addressOf, placeOf, sections, sectionsFor } from "~/ui/organize/sections";
import { doors } from "../routes/access-table";

const pages = sections.flatMap((section) => section.pages.map((page) => ({ section: section.key, ...page })));

test.each(pages)("$key is a page that asks for the right that its link asks for", ({ at, action }) => {
  const file = at.startsWith("/") ? `${at.slice(1)}.$contest._index.tsx` : `organize.$contest.${at || "_index"}.tsx`;
  expect(readdirSync("app/routes")).toContain(file);
  expect(doors[file]?.loader).toBe(action);
});

test("an address is in the section and the page that lead there", () => {
  for (const { section, key, at } of pages) {
    if (at.startsWith("/")) continue;
    expect(placeOf(addressOf("x", at))).toEqual({ section, page: key });
    expect(placeOf(`${addressOf("x", at)}${at === "" ? "" : "/7"}`)).toEqual({ section, page: key });
  }
  expect(placeOf("/organize/x/no-such-page")).toBeNull();
});

test("a secretary sees only what a secretary may open", () => {
  expect(sectionsFor(["secretary"]).map(({ key }) => key)).toEqual(["order", "arrivals", "desk", "results"]);
});
