import { isLocked } from "../ballots";
import type { Change, Moment } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import { type Press, started, stopped } from "../presses";
import type { ContestRecord, Performance } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { find, replaced } from "../rows";
import { isRunning } from "../time";

/**
 * Calls a performance on stage, or clears the stage (`null`). What was on stage goes on being marked; its running clock
 * is stopped with it where `stopping` says so.
 */
export function callOnStage(performance: string | null, { stopping = false } = {}): Change {
  return {
    name: "stage.called",
    action: "stage.write",
    apply: (before, moment) => {
      const { onStage } = before.contest;
      if (onStage === performance) return before;
      const record = withoutClock(before, onStage, stopping, moment);
      if (isRefusal(record)) return record;
      if (performance !== null) {
        const coming = find(record.performances, performance);
        if (!coming) return refuse("unknown");
        if (isOut(record, coming)) return refuse("not-competing", undefined, { team: teamName(record, coming) });
      }
      return { ...record, contest: { ...record.contest, onStage: performance } };
    },
  };
}

/** Opens marking of a performance: from now on its panel's ballots are taken. */
export function openMarking(performance: string): Change {
  return {
    name: "marking.opened",
    action: "marking.write",
    apply: (record, moment) =>
      changed(record, performance, (one) =>
        one.opened !== null
          ? one
          : isOut(record, one)
            ? refuse("not-competing", undefined, { team: teamName(record, one) })
            : { ...one, opened: stamp(moment) },
      ),
  };
}

/** Takes the opening back, with a reason. Ballots that came in stay; no more are taken until it is opened again. */
export function closeMarking(performance: string, reason: string): Change {
  return {
    name: "marking.closed",
    action: "marking.write",
    reason,
    apply: (record) => {
      if (reason.trim() === "") return refuse("required", "reason");
      return changed(record, performance, (one) => ({ ...one, opened: null }));
    },
  };
}

/** Starts the performance's clock, or lets it go on after a stop (`presses.ts`). */
export function startClock(performance: string, press: Press = { at: null }): Change {
  return {
    name: "clock.started",
    action: "clock.write",
    apply: (record, moment) => clocked(record, performance, (clock) => started(clock, moment.at, press)),
  };
}

export function stopClock(performance: string, press: Press = { at: null }): Change {
  return {
    name: "clock.stopped",
    action: "clock.write",
    apply: (record, moment) => clocked(record, performance, (clock) => stopped(clock, moment.at, press)),
  };
}

/** Sets the clock back to nothing, with a reason: a false start, say. */
export function resetClock(performance: string, reason: string): Change {
  return {
    name: "clock.reset",
    action: "clock.write",
    reason,
    apply: (record) => {
      if (reason.trim() === "") return refuse("required", "reason");
      return changed(record, performance, (one) => ({ ...one, clock: { segments: [], typed: null } }));
    },
  };
}

/** Types the time in, in whole seconds, where the clock failed; `null` lets the clock speak again. */
export function typeTime(performance: string, seconds: number | null): Change {
  return {
    name: "clock.typed",
    action: "clock.write",
    apply: (record) => changed(record, performance, (one) => ({ ...one, clock: { ...one.clock, typed: seconds } })),
  };
}

/**
 * The record with a performance's clock at rest: stopped now where it runs and `stopping` says so, else refused. Nobody
 * goes on with a performance that is still being timed without saying so.
 */
export function withoutClock(
  record: ContestRecord,
  id: string | null,
  stopping: boolean,
  moment: Moment,
): ContestRecord | Refusal {
  const performance = find(record.performances, id);
  if (!performance || !isRunning(performance.clock)) return record;
  if (!stopping) return refuse("clock-running", undefined, { team: teamName(record, performance) });
  return clocked(record, performance.id, (clock) => stopped(clock, moment.at, { at: null }));
}

/** Withdrawn, disqualified, absent, or recorded as not having taken place. */
export function isOut(record: ContestRecord, performance: Performance): boolean {
  const round = find(record.parts, performance.part)?.round;
  return inForce(record.decisions).some(
    (one) =>
      (one.kind === "standing" && one.team === performance.team && (one.round === null || one.round === round)) ||
      (one.kind === "no-show" && one.performance === performance.id),
  );
}

export function teamName(record: ContestRecord, performance: Performance): string {
  return find(record.teams, performance.team)?.name ?? "";
}

/** The record with one performance changed; refused when there is none, or when the chair has confirmed it. */
function changed(
  record: ContestRecord,
  id: string,
  how: (performance: Performance) => Performance | Refusal,
): ContestRecord | Refusal {
  const performance = find(record.performances, id);
  if (!performance) return refuse("unknown");
  const next = how(performance);
  if ("refused" in next) return next;
  if (next === performance) return record;
  if (isLocked(record, id)) return refuse("locked");
  return { ...record, performances: replaced(record.performances, next) };
}

function clocked(
  record: ContestRecord,
  id: string,
  how: (clock: Performance["clock"]) => Performance["clock"] | Refusal,
): ContestRecord | Refusal {
  return changed(record, id, (one) => {
    const clock = how(one.clock);
    if (isRefusal(clock)) return clock;
    return clock === one.clock ? one : { ...one, clock };
  });
}
