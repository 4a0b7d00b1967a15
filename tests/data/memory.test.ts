import { expect, test } from "vitest";
import { newMemory } from "~/data/memory.server";
import { collections } from "~/data/rows.server";
import { contest } from "../support/record";

const record = contest({ teams: ["sin-ho", "than-uyen"] });
const rows = collections.reduce((sum, key) => sum + record[key].length, 0);

test("the contest not asked for longest is forgotten when too many rows are remembered, however often it changed", () => {
  const memory = newMemory(3 * rows);
  for (const revision of [1, 2, 3]) for (const id of ["a", "b", "c"]) memory.keep(id, revision, record);
  expect(memory.recall("a", 3)).toBe(record);
  memory.keep("d", 1, record);
  expect(["a", "b", "c", "d"].map((id) => memory.recall(id, id === "d" ? 1 : 3) !== undefined)).toEqual([
    ...[true, false, true, true],
  ]);
});

test("of a contest the newest two revisions are remembered, and a contest of any size is, while it is the only one", () => {
  const memory = newMemory(1);
  for (const revision of [1, 2, 3]) memory.keep("a", revision, record);
  expect([1, 2, 3].map((revision) => memory.recall("a", revision))).toEqual([undefined, record, record]);
  memory.forget("a", 3);
  expect([2, 3].map((revision) => memory.recall("a", revision))).toEqual([record, undefined]);
  memory.keep("b", 1, record);
  expect([memory.recall("a", 2), memory.recall("b", 1)]).toEqual([undefined, record]);
});
