import { useRef } from "react";
import type { TimedPerformance } from "../../domain/desk/clock";
import { started, stopped } from "../../domain/presses";
import { isRefusal } from "../../domain/refusal";
import { clockSeconds } from "../../domain/time";
import { useSeconds, useServerNow } from "../server-clock";

export type Pressed = { performance: string; kind: "start" | "stop"; at: string; taken: number | null };

/** The presses of this device; the page brings them along, because components never fetch. */
export type Presses = {
  /** Not yet taken by the server, or not yet shown by the page. */
  kept: readonly Pressed[];
  refused: readonly (Omit<Pressed, "taken"> & { why: string })[];
  ended: boolean;
  press: (performance: string, kind: Pressed["kind"], at: string) => void;
  forget: () => void;
};

/** A second press within so many milliseconds is the same finger. */
const settling = 600;

/**
 * The clock of a performance as this device has it: what the server says, and the presses that it has not answered yet.
 * `press` is null while there is nothing to press, or the server's time is not known.
 */
export function useStopwatch(one: TimedPerformance, { kept, press }: Presses) {
  const now = useServerNow();
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const own = kept.filter(({ performance }) => performance === one.id);
  const clock = own.reduce((sofar, { kind, at }) => {
    const next = (kind === "start" ? started : stopped)(sofar, at, { at });
    return isRefusal(next) ? sofar : next;
  }, one.clock);
  const open = clock.typed === null ? clock.segments.findLast(({ stop }) => stop === null) : undefined;
  const seconds = useSeconds(clock.typed ?? clockSeconds(clock) ?? 0, open?.start);
  const known = now() !== null;

  const go = () => {
    const [at, moment] = [now(), performance.now()];
    if (at === null || moment - pressedAt.current < settling) return;
    pressedAt.current = moment;
    press(one.id, open ? "stop" : "start", new Date(at).toISOString());
  };
  return {
    seconds,
    running: open !== undefined,
    touched: clock.segments.length > 0 || clock.typed !== null,
    typed: clock.typed !== null,
    known,
    press: one.locked || clock.typed !== null || !known ? null : go,
  };
}
export type Stopwatch = ReturnType<typeof useStopwatch>;
