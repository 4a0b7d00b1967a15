import { milliseconds } from "./made";
import type { Part, Performance, TimeRule } from "./record";

export type TimeTaken = {
  /** Whole seconds; null while nothing is measured. An open stretch of the clock counts nothing until it stops. */
  elapsed: number | null;
  running: boolean;
  /** Whole seconds beyond the maximum and its grace, or short of the minimum less its grace; 0 when neither. */
  over: number;
  short: number;
  /** Points to come off by the part's rule, in hundredths. */
  points: number;
  /** The row reached says that the performance is stopped. */
  stopped: boolean;
};

/** Whole seconds that the clock has counted in stopped stretches; null when there is none. */
export function clockSeconds(clock: Performance["clock"]): number | null {
  const closed = clock.segments.filter((segment) => segment.stop !== null);
  if (closed.length === 0) return null;
  const spent = closed.map(({ start, stop }) => Math.max(0, milliseconds(stop ?? start) - milliseconds(start)));
  return Math.floor(spent.reduce((total, each) => total + each, 0) / 1000);
}

export const isRunning = (clock: Performance["clock"]): boolean => clock.segments.some(({ stop }) => stop === null);

/** What so many seconds cost: hundredths of a point. Of a table the greatest row reached applies, alone. */
export function timeCost(seconds: number, rule: TimeRule | null): { points: number; stopped: boolean } {
  if (rule === null || seconds <= 0) return { points: 0, stopped: false };
  if (rule.kind === "table") {
    const reached = rule.rows.filter((row) => row.from <= seconds);
    const greatest = reached.reduce((best, row) => (best && best.from > row.from ? best : row), reached[0]);
    return { points: greatest?.points ?? 0, stopped: greatest?.stopped ?? false };
  }
  const periods = seconds / rule.seconds;
  const counted = rule.kind === "full-periods" ? Math.floor(periods) : Math.ceil(periods);
  return { points: counted * rule.points, stopped: false };
}

/**
 * The time a performance took and what it costs by the part's rule (scoring.md, "Overtime and undertime rules").
 * Seconds typed by hand stand over the clock. A performance whose clock still runs is not yet too short.
 */
export function timeTaken(clock: Performance["clock"], time: Omit<Part["time"], "warnings">): TimeTaken {
  const running = clock.typed === null && isRunning(clock);
  const elapsed = clock.typed ?? clockSeconds(clock);
  const beyond = elapsed === null || time.maximum === null ? 0 : elapsed - time.maximum - time.grace;
  const below = elapsed === null || running || time.minimum === null ? 0 : time.minimum - time.grace - elapsed;
  const [over, short] = [Math.max(0, beyond), Math.max(0, below)];
  const [late, early] = [timeCost(over, time.over), timeCost(short, time.under)];
  return { elapsed, running, over, short, points: late.points + early.points, stopped: late.stopped };
}
