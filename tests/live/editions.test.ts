import { expect, test } from "vitest";
import { newEditions, type PublicBoard } from "~/live/editions";

const start = Date.UTC(2026, 0, 1);
const made = (board: string, structure = "a"): (() => PublicBoard) => {
  return () => ({
    structure,
    packing: "{}",
    rounds: [],
    board: () => JSON.stringify(board),
    state: board,
    aside: null,
  });
};
const never = () => {
  throw new Error("made without need");
};

test("a number moves with the board, not with the contest", () => {
  const editionOf = newEditions(() => start + 500);
  const said = [
    editionOf("c", 1, made("x")),
    editionOf("c", 2, made("x")),
    editionOf("c", 9, made("y")),
    editionOf("c", 10, made("x")),
  ].map(({ revision, state }) => [revision, state]);
  expect(said).toEqual([
    [500, "x"],
    [500, "x"],
    [501, "y"],
    [502, "x"],
  ]);
});

test("a computer that has lost its time numbers boards all the same, and later ones higher", () => {
  const lost = Date.UTC(2000, 0, 1);
  const [first, second] = [lost + 500, lost + 9000].map((at) => newEditions(() => at)("c", 1, made("x")).revision);
  expect([first, second]).toEqual([lost + 500, lost + 9000]);
});

test("the same whole for everybody, with its number", () => {
  const editionOf = newEditions(() => start + 500);
  expect(JSON.parse(editionOf("c", 1, made("x")).whole)).toEqual({
    revision: 500,
    structure: "a",
    packing: {},
    board: "x",
  });
  expect(editionOf("c", 1, never)).toBe(editionOf("c", 1, never));
});

test("what was read before a newer one was shown is not shown after it", () => {
  const editionOf = newEditions(() => start + 500);
  const newer = editionOf("c", 7, made("newer"));
  expect(editionOf("c", 6, never)).toBe(newer);
});

test("since says which numbers have the same structure", () => {
  const editionOf = newEditions(() => start + 500);
  const boards = [made("x"), made("y"), made("z", "b"), made("w", "b")];
  const since = boards.map((board, at) => editionOf("c", at, board).since);
  expect(since).toEqual([500, 500, 502, 502]);
});

test("after a restart, or when a contest was forgotten, the numbers are beyond those that were given", () => {
  let now = start + 500;
  const editionOf = newEditions(() => now, 2);
  expect(editionOf("a", 1, made("x")).revision).toBe(500);
  for (const id of ["b", "c"]) editionOf(id, 1, made("x"));
  now += 1000;
  expect(editionOf("a", 1, made("x")).revision).toBe(1500);
  expect(editionOf("c", 1, never).revision).toBe(500);
});
