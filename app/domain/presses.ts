import { milliseconds } from "./made";
import type { Performance } from "./record";
import { type Refusal, refuse } from "./refusal";
import { isRunning } from "./time";

type Clock = Performance["clock"];

/**
 * A press of the clock's button. `at` is the moment of the finger as the device estimates the server's clock; null: now.
 * A device without a network keeps its presses and sends them later, perhaps twice, perhaps after another device's.
 */
export type Press = { at: string | null };

/** Milliseconds. */
const limits = {
  /** A press kept longer is of another time; the time taken is then typed in. */
  kept: 2 * 3_600_000,
  /** A device's estimate may run ahead of the server by so much, no more. */
  ahead: 2000,
  /** Two fingers that stopped one performance. */
  together: 2000,
};

/** The clock after a press of start. It changes nothing while the clock runs, nor when it was taken before. */
export function started(clock: Clock, now: string, { at }: Press): Clock | Refusal {
  if (isRunning(clock) || taken(clock, "start", at)) return clock;
  const last = clock.segments.at(-1)?.stop ?? null;
  const start = moment(now, at, last);
  return typeof start === "string" ? { ...clock, segments: [...clock.segments, { start, stop: null }] } : start;
}

/**
 * The clock after a press of stop. A press that was overtaken, because somebody stopped the clock later, or it was stopped
 * and started again, is refused with when that was.
 */
export function stopped(clock: Clock, now: string, { at }: Press): Clock | Refusal {
  if (taken(clock, "stop", at)) return clock;
  if (!isRunning(clock)) {
    const last = clock.segments.at(-1)?.stop ?? null;
    if (at === null) return clock;
    if (last === null) return refuse("clock-not-running");
    return milliseconds(at) >= milliseconds(last) - limits.together ? clock : overtaken(last);
  }
  const open = clock.segments.findLast((segment) => segment.stop === null);
  const stop = moment(now, at, open?.start ?? null);
  if (typeof stop !== "string") return stop;
  return {
    ...clock,
    segments: clock.segments.map((segment) => (segment.stop === null ? { ...segment, stop } : segment)),
  };
}

/** The moment at which a press counts: never before what was measured last, even if the server's own clock was set back. */
function moment(now: string, at: string | null, last: string | null): string | Refusal {
  const [present, before] = [milliseconds(now), last === null ? Number.NEGATIVE_INFINITY : milliseconds(last)];
  const pressed = at === null ? present : milliseconds(at);
  if (at !== null && last !== null && pressed < before) return overtaken(last);
  if (pressed > present + limits.ahead) return refuse("press-ahead");
  if (pressed < present - limits.kept) return refuse("press-too-old", undefined, { hours: limits.kept / 3_600_000 });
  return new Date(Math.max(Math.min(pressed, present), before)).toISOString();
}

const overtaken = (last: string) => refuse("press-overtaken", undefined, { at: last });

/** A press is known by its moment: sent again, it is the same. */
function taken({ segments }: Clock, end: "start" | "stop", at: string | null): boolean {
  if (at === null) return false;
  return segments.some((segment) => {
    const known = segment[end];
    return known !== null && milliseconds(known) === milliseconds(at);
  });
}
