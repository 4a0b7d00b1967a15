import { uptime } from "node:os";

/** The server's time, for everything that is stamped, compared or shown running. */
export type Clock = {
  /** Milliseconds since 1970; never less than it was. */
  now: () => number;
  /** How far the computer's own clock is ahead of it, in milliseconds. */
  off: () => number;
};

/** In milliseconds: the computer's clock, how long this process has been awake, how long the computer has been on. */
export type Sources = { wall: () => number; awake: () => number; on: () => number };

const machine: Sources = { wall: () => Date.now(), awake: () => performance.now(), on: () => uptime() * 1000 };

/** What the computer was on longer than this process awake, in milliseconds: beyond this it slept, below it counts coarsely. */
const slept = 10_000;
/** How much faster or slower than time the clock may run to meet the computer's: 9 seconds a day, more than crystals err. */
const following = 1 / 10_000;

/**
 * Begins at the computer's clock, but never before `newest`, the last moment that the data know; from there it counts by
 * itself. Somebody who sets the computer's clock during a contest, or a network that does, thus moves no running stopwatch,
 * ends no session and puts nothing before what it came after: the new time counts from the next start. Only as much as
 * crystals err is followed, unnoticeably. The time that a laptop slept does count: whoever wakes it expects the right time.
 */
export function openClock(newest: number, { wall, awake, on }: Sources = machine): Clock {
  let time = Math.max(wall(), newest);
  let seen = { awake: awake(), on: on() };
  const now = () => {
    const [last, here] = [seen, { awake: awake(), on: on() }];
    seen = here;
    const ran = here.awake - last.awake;
    const unseen = here.on - last.on - ran;
    const passed = unseen > slept ? ran + unseen : ran;
    const most = passed * following;
    time += passed;
    time += Math.min(most, Math.max(-most, wall() - time));
    return Math.floor(time);
  };
  return { now, off: () => wall() - now() };
}
