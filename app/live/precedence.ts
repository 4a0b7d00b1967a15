import { performance } from "node:perf_hooks";

/*
 * Judges and organizers come first: while something of theirs is under way, what is done for the crowd is done in small
 * bites, between which the event loop turns to them. The crowd is slower then, and never stopped.
 */

let underWay = 0;

/** Something of the staff's begins; call what is answered when it has ended. */
export function beginStaffWork(): () => void {
  let ended = false;
  underWay += 1;
  return () => {
    if (!ended) underWay -= 1;
    ended = true;
  };
}

/** How much of the crowd's work may be done before others have their turn. */
export function bite({ usual, small }: { usual: number; small: number }): number {
  return underWay > 0 ? small : usual;
}

/** So long the event loop is looked at before it is called busy or not: once to twice as many milliseconds. */
const glance = 500;

/**
 * Whether the event loop has been at work all but a tenth of the last second: then others wait for all that is done for the
 * crowd. Watched until `stop`.
 */
export function watchBusyness(): { isBusy: () => boolean; stop: () => void } {
  let [before, last] = [performance.eventLoopUtilization(), performance.eventLoopUtilization()];
  const timer = setInterval(() => {
    [before, last] = [last, performance.eventLoopUtilization()];
  }, glance).unref();
  return {
    isBusy: () => performance.eventLoopUtilization(performance.eventLoopUtilization(), before).utilization > 0.9,
    stop: () => clearInterval(timer),
  };
}
