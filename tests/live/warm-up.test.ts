import { beforeEach, expect, test, vi } from "vitest";
import { board } from "~/domain/board";
import { publicBoard } from "~/live/public-board";
import { warmUp } from "~/live/warm-up.server";
import { greatContest } from "../support/great-contest";
import { contest } from "../support/record";

vi.mock("~/live/public-board", async (original) => {
  const real = await original<typeof import("~/live/public-board")>();
  return { publicBoard: vi.fn(real.publicBoard) };
});
const derived = vi.mocked(publicBoard);
beforeEach(() => void derived.mockClear());

const often = { times: 60, apart: 0 };
const never = new AbortController().signal;
const three = contest({ teams: ["a", "b", "c"].map((id) => ({ id, name: id })), judges: 3 });
const contests: [string, Parameters<typeof warmUp>[0]][] = [
  ["nobody in it yet", contest({})],
  ["three teams", three],
  ["more teams than it takes", greatContest(120)],
];
test.each(contests)("boards of a contest with %s are derived, each another one", async (_, record) => {
  await warmUp(record, never, often);
  const states = derived.mock.results.map(({ value }) => value.state);
  expect(states).toHaveLength(often.times);
  expect(states.filter((state, at) => state === states[at - 1])).toEqual([]);
});

test("what it does leaves the contest's own board as it was", async () => {
  const before = publicBoard(board(three)).state;
  await warmUp(three, never, often);
  expect(publicBoard(board(structuredClone(three))).state).toBe(before);
  expect(publicBoard(board(three)).state).toBe(before);
});

test("and ends when it is told to", async () => {
  const ending = new AbortController();
  const warming = warmUp(three, ending.signal, often);
  await vi.waitFor(() => expect(derived.mock.calls.length).toBeGreaterThan(2));
  ending.abort();
  await warming;
  expect(derived.mock.calls.length).toBeLessThan(often.times);
});
