import { performance } from "node:perf_hooks";
import { getHeapSpaceStatistics } from "node:v8";
import { afterAnnouncement } from "./announce.server";

/** What lies in memory that was made lately: how many bytes, and a way of collecting what of it is no longer needed. */
export type Young = { bytes: () => number; collect: () => void };

/** A quarter of what V8 lets come together: enough to be worth while, and far from when it collects by itself. */
const worthwhile = 4 << 20;
/** So long after a change it is looked whether there is a pause, and so often at most; milliseconds. */
const look = { every: 25, times: 40 };
/** Most of the time from one look to the next the event loop had nothing to do. */
const atRest = 0.5;

/**
 * Collects in the pauses after changes, when nobody waits. V8 by itself collects when so much has come together, which is as
 * likely while a judge's ballot is stored or viewers are served as after it, and holds them up for 5 to 15 ms. Where there
 * is no pause it is V8's business as ever; and wholly where Node was not told to let collecting be asked for
 * (`--expose-gc`, as `npm start` has it). Until what it answers is called.
 */
export function tidyInPauses(young: Young | null = ofV8()): () => void {
  if (!young) return () => {};
  let timer: ReturnType<typeof setTimeout> | null = null;

  function lookIn(left: number) {
    const since = performance.eventLoopUtilization();
    timer = setTimeout(() => {
      timer = null;
      const isPause = performance.eventLoopUtilization(since).utilization < atRest;
      if (!isPause && left > 1) lookIn(left - 1);
      else if (isPause && young && young.bytes() >= worthwhile) young.collect();
    }, look.every);
  }

  const deaf = afterAnnouncement(() => {
    if (!timer) lookIn(look.times);
  });
  return () => {
    deaf();
    if (timer) clearTimeout(timer);
  };
}

function ofV8(): Young | null {
  const { gc } = globalThis;
  if (!gc) return null;
  return {
    bytes: () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_used_size ?? 0,
    collect: () => void gc({ type: "minor" }),
  };
}
