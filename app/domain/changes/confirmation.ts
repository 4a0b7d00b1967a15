import { isLocked, progressOf, quorumOf } from "../ballots";
import type { Change, Moment } from "../change";
import { stamp } from "../change";
import { lookup } from "../lookup";
import { inForce } from "../made";
import type { ContestRecord, Performance } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { dueIn, withPublication } from "./publication";
import { isOut, withoutClock } from "./stage";

/**
 * The chair confirms a performance: its ballots are locked. Whoever confirms without being the chair (an organizer, when
 * the chair signs on paper) gives a reason, and so does a panel under the quorum: the reason is recorded as the decision.
 * A clock that still runs is stopped with it where `stopping` says so.
 */
export function confirm(id: string, performance: string, reason = "", { stopping = false } = {}): Change {
  return {
    name: "performance.confirmed",
    action: "confirmation.write",
    apply: (before, moment) => {
      if (find(before.confirmations, id) || isLocked(before, performance)) return before;
      const one = find(before.performances, performance);
      if (!one) return refuse("unknown");
      const record = withoutClock(before, performance, stopping, moment);
      if (isRefusal(record)) return record;
      if (!moment.actor.roles.includes("chair") && reason.trim() === "") return refuse("required", "reason");
      const ready = isOut(record, one) ? record : complete(record, one, reason.trim(), moment);
      if (isRefusal(ready)) return ready;
      const confirmation = { id, performance, made: stamp(moment, reason.trim()), revoked: null };
      const confirmed = { ...ready, confirmations: [...ready.confirmations, confirmation] };
      return shownBy(confirmed, one).reduce((sofar, id) => withPublication(sofar, id, moment), confirmed);
    },
  };
}

/** The performances that are published by themselves as one is confirmed. */
function shownBy(record: ContestRecord, { id, part }: Performance): string[] {
  switch (record.rules.publish) {
    case "by-hand":
      return [];
    case "on-confirmation":
      return [id];
    case "with-part": {
      const due = dueIn(record, part);
      return due.every((one) => isLocked(record, one)) ? due : [];
    }
  }
}

/** Opens a confirmed performance again, with a reason. What the public was shown of it is taken back with it. */
export function reopen(performance: string, reason: string): Change {
  return {
    name: "performance.reopened",
    action: "confirmation.write",
    apply: (record, moment) => {
      const one = find(record.performances, performance);
      if (!one) return refuse("unknown");
      if (!isLocked(record, performance)) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const round = find(record.parts, one.part)?.round;
      if (inForce(record.publications).some((row) => row.kind === "round" && row.round === round)) {
        return refuse("round-published");
      }
      const revoked = stamp(moment, reason.trim());
      const quorum = (row: ContestRecord["decisions"][number]) =>
        row.kind === "quorum" && row.performance === performance && row.revoked === null;
      return {
        ...record,
        confirmations: record.confirmations.map((row) =>
          row.performance === performance && row.revoked === null ? { ...row, revoked } : row,
        ),
        decisions: record.decisions.map((row) => (quorum(row) ? { ...row, revoked } : row)),
        publications: record.publications.map((row) =>
          row.kind === "performance" && row.performance === performance && row.revoked === null
            ? { ...row, revoked }
            : row,
        ),
      };
    },
  };
}

/** The record, with the quorum's decision when one is needed; refused while ballots or the tally are missing. */
function complete(record: ContestRecord, one: Performance, reason: string, moment: Moment): ContestRecord | Refusal {
  const look = lookup(record);
  const progress = progressOf(look, one);
  const quorum = quorumOf(look, one);
  if (progress.in < progress.of) return refuse("incomplete", undefined, { missing: progress.of - progress.in });
  if (quorum.met) return record;
  if (reason === "" || quorum.present === 0) {
    return refuse("below-quorum", "reason", { have: quorum.present, need: quorum.needed });
  }
  const decision = {
    id: moment.newId(),
    kind: "quorum" as const,
    performance: one.id,
    made: stamp(moment, reason),
    revoked: null,
  };
  return { ...record, decisions: [...record.decisions, decision] };
}
