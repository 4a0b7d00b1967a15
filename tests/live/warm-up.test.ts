import { expect, test } from "vitest";
import { board } from "~/domain/board";
import type { ContestRecord } from "~/domain/record";
import { publicBoard } from "~/live/public-board";
import { warmUp } from "~/live/warm-up.server";
import { greatContest } from "../support/great-contest";
import { contest } from "../support/record";

/** So often, noting each state as the public would get it. */
function drill() {
  const states: string[] = [];
  const derive = (record: ContestRecord) => states.push(publicBoard(board(record)).state);
  return { times: 60, apart: 0, derive, states };
}

const never = new AbortController().signal;
const three = contest({ teams: ["a", "b", "c"].map((id) => ({ id, name: id })), judges: 3 });
const contests: [string, Parameters<typeof warmUp>[0]][] = [
  ["nobody in it yet", contest({})],
  ["three teams", three],
  ["more teams than it takes", greatContest(120)],
];
test.each(contests)("boards of a contest with %s are derived, each another one", async (_, record) => {
  const { states, ...often } = drill();
  await warmUp(record, never, often);
  expect(states).toHaveLength(often.times);
  expect(states.filter((state, at) => state === states[at - 1])).toEqual([]);
});

test("what it does leaves the contest's own board as it was", async () => {
  const before = publicBoard(board(three)).state;
  await warmUp(three, never, drill());
  expect(publicBoard(board(structuredClone(three))).state).toBe(before);
  expect(publicBoard(board(three)).state).toBe(before);
});

test("and ends when it is told to", async () => {
  const ending = new AbortController();
  const { states, derive, ...often } = drill();
  await warmUp(three, ending.signal, {
    ...often,
    derive: (record) => {
      if (derive(record) === 3) ending.abort();
    },
  });
  expect(states).toHaveLength(3);
});
