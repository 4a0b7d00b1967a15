import { expect, onTestFinished, test } from "vitest";
import { newGate } from "~/live/gate";
import { beginStaffWork } from "~/live/precedence";

const turn = () => new Promise((next) => setImmediate(next));

/** Comes to the gate so many times at once. Answers how many were let in after each of so many turns. */
async function come(count: number, turns: number, gate = newGate()) {
  let inside = 0;
  for (let at = 0; at < count; at++) void gate().then((welcome) => (inside += Number(welcome)));
  const after: number[] = [];
  for (let at = 0; at < turns; at++) {
    await turn();
    after.push(inside);
  }
  return after;
}

test("a crowd comes in a few at a time", async () => {
  expect(await come(20, 4)).toEqual([8, 16, 20, 20]);
});

test("however long the line is, and as many at a time as it was told", async () => {
  const wide = newGate(Number.POSITIVE_INFINITY, { usual: 5000, small: 100 });
  expect(await come(12_000, 3, wide)).toEqual([5000, 10_000, 12_000]);
  expect(await come(1, 1, wide)).toEqual([1]);
});

test("one at a time while staff are at work, and never none", async () => {
  const [one, other] = [beginStaffWork(), beginStaffWork()];
  onTestFinished(one);
  onTestFinished(other);
  expect(await come(3, 4)).toEqual([1, 2, 3, 3]);
  one();
  one();
  expect(await come(3, 1)).toEqual([1]);
  other();
  expect(await come(3, 1)).toEqual([3]);
});

test("who finds too many waiting is turned away, and comes in later", async () => {
  const gate = newGate(2);
  const answers = Promise.all([gate(), gate(), gate()]);
  expect(await answers).toEqual([true, true, false]);
  expect(await gate()).toBe(true);
});
