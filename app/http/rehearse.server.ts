import { setImmediate as nextTurn } from "node:timers/promises";
import type { ContestRecord } from "~/domain/record";
import { marksOf, rehearsals, type Summary, type Wish } from "~/domain/rehearsal";

/** At most so many rehearsals, so many marks made up in all, and so many milliseconds of work, whatever is asked. */
export const mostRuns = 500;
const mostMarks = 600_000;
const longest = 6_000;
/** After so many milliseconds of rehearsing, everybody else has a turn. */
const slice = 12;

let queue: Promise<unknown> = Promise.resolve();

/**
 * Rehearses a contest many times, in slices between which the server answers others; one rehearsal at a time, the others
 * wait. Nothing is written. A large contest is rehearsed fewer times than asked: `runs` of the answer says how often.
 */
export function rehearseMany(record: ContestRecord, wish: Wish, runs: number): Promise<Summary> {
  const turn = queue.then(() => work(record, wish, runs));
  queue = turn.catch(() => {});
  return turn;
}

async function work(record: ContestRecord, wish: Wish, asked: number): Promise<Summary> {
  const affordable = Math.max(1, Math.floor(mostMarks / Math.max(1, marksOf(record, wish))));
  const runs = Math.min(asked, mostRuns, affordable);
  const hall = rehearsals(record, wish);
  const end = performance.now() + longest;
  for (let run = 0; run < runs && performance.now() < end; ) {
    for (const until = performance.now() + slice; run < runs && performance.now() < until; run += 1) hall.once();
    await nextTurn();
  }
  return hall.summary();
}
