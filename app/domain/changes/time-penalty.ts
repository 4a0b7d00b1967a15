import type { Change, Moment } from "../change";
import { stamp } from "../change";
import type { ContestRecord } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { isRunning, timeTaken } from "../time";
import { openTo } from "./decisions";
import { teamName } from "./stage";

const action = "time-penalty.write" as const;

/**
 * Confirms what the part's rule takes off for the time as it stands; the decision then stands in the rule's stead
 * (scoring.md, "Overtime and undertime rules"). Its reason is the rule, so it has none of its own. Refused as stale when
 * the rule does not propose these points (hundredths) any more.
 */
export function confirmTimePenalty(id: string, performance: string, points: number): Change {
  return {
    name: "time-penalty.confirmed",
    action,
    apply: (record, moment) => {
      const one = find(record.performances, performance);
      const part = find(record.parts, one?.part ?? null);
      if (find(record.decisions, id)) return record;
      if (!one || !part) return refuse("unknown");
      if (one.clock.typed === null && isRunning(one.clock))
        return refuse("clock-running", undefined, { team: teamName(record, one) });
      if (timeTaken(one.clock, part.time).points !== points) return refuse("stale");
      return decided(record, { id, performance, points }, "", moment);
    },
  };
}

/** Decides, with a reason, what the time costs whatever the rule proposes. Points are hundredths. */
export function overrideTimePenalty(id: string, performance: string, points: number, reason: string): Change {
  return {
    name: "decision.time-penalty",
    action,
    apply: (record, moment) => {
      if (find(record.decisions, id)) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      return decided(record, { id, performance, points }, reason.trim(), moment);
    },
  };
}

/** Takes the decision on a performance's time back, with a reason: the rule speaks again. */
export function revokeTimePenalty(performance: string, reason: string): Change {
  return {
    name: "decision.revoked",
    action,
    apply: (record, moment) => {
      if (reason.trim() === "") return refuse("required", "reason");
      const closed = openTo(record, { kind: "time-penalty", performance });
      const revoked = withoutEarlier(record, performance, reason.trim(), moment);
      return revoked === record ? refuse("unknown") : (closed ?? revoked);
    },
  };
}

/** The record with this decision in the place of an earlier one. */
function decided(
  record: ContestRecord,
  { id, performance, points }: { id: string; performance: string; points: number },
  reason: string,
  moment: Moment,
): ContestRecord | Refusal {
  if (!find(record.performances, performance)) return refuse("unknown");
  const closed = openTo(record, { kind: "time-penalty", performance });
  if (closed) return closed;
  const made = stamp(moment, reason);
  const earlier = withoutEarlier(record, performance, reason, moment);
  const decision = { id, kind: "time-penalty" as const, performance, points, made, revoked: null };
  return { ...record, decisions: [...earlier.decisions, decision] };
}

function withoutEarlier(record: ContestRecord, performance: string, reason: string, moment: Moment): ContestRecord {
  const stands = (one: ContestRecord["decisions"][number]) =>
    one.kind === "time-penalty" && one.performance === performance && one.revoked === null;
  if (!record.decisions.some(stands)) return record;
  const revoked = stamp(moment, reason);
  return { ...record, decisions: record.decisions.map((one) => (stands(one) ? { ...one, revoked } : one)) };
}
