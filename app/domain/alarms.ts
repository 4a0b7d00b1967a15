import type { Part } from "./record";

type Limits = Pick<Part["time"], "maximum" | "grace" | "warnings">;

/**
 * Where a running time is for who keeps it: nothing to say yet; warned; time is up, and the grace runs; over, so that it
 * may cost points. Whole seconds throughout.
 */
export type Phase = "calm" | "warned" | "up" | "over";

export function phaseAt(seconds: number, { maximum, grace, warnings }: Limits): Phase {
  if (maximum !== null && seconds > maximum + grace) return "over";
  if (maximum !== null && seconds >= maximum) return "up";
  return warnings.some((warning) => warning <= seconds) ? "warned" : "calm";
}

/** What is to be heard: a warning; the bell at the maximum; the bell twice, when the grace is over too. */
export type Alarm = "warning" | "bell" | "over";

/** What became due after `from` and up to `to`: of several the gravest, or null. */
export function alarmBetween(from: number, to: number, { maximum, grace, warnings }: Limits): Alarm | null {
  const passed = (second: number) => from < second && second <= to;
  if (maximum !== null && grace > 0 && passed(maximum + grace + 1)) return "over";
  if (maximum !== null && passed(maximum)) return "bell";
  return warnings.some(passed) ? "warning" : null;
}
