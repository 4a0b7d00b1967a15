import { isLocked } from "../ballots";
import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import type { ContestRecord, Performance } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced } from "../rows";
import { isRunning } from "../time";

/** Calls a performance on stage, or clears the stage (`null`). What was on stage goes on being marked. */
export function callOnStage(performance: string | null): Change {
  return {
    name: "stage.called",
    action: "stage.write",
    apply: (record) => {
      const { onStage } = record.contest;
      if (onStage === performance) return record;
      const leaving = find(record.performances, onStage);
      if (leaving && isRunning(leaving.clock))
        return refuse("clock-running", undefined, { team: teamName(record, leaving) });
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

/** Starts the performance's clock, or lets it go on after a stop. Starting a running clock changes nothing. */
export function startClock(performance: string): Change {
  return {
    name: "clock.started",
    action: "clock.write",
    apply: (record, moment) =>
      changed(record, performance, (one) =>
        isRunning(one.clock)
          ? one
          : { ...one, clock: { ...one.clock, segments: [...one.clock.segments, { start: moment.at, stop: null }] } },
      ),
  };
}

export function stopClock(performance: string): Change {
  return {
    name: "clock.stopped",
    action: "clock.write",
    apply: (record, moment) =>
      changed(record, performance, (one) => {
        if (!isRunning(one.clock)) return one;
        const segments = one.clock.segments.map((part) => (part.stop === null ? { ...part, stop: moment.at } : part));
        return { ...one, clock: { ...one.clock, segments } };
      }),
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
