import type { Change } from "../change";
import { stamp } from "../change";
import { refuse } from "../refusal";
import { find } from "../rows";
import { rulesApprovals, rulesHash } from "../seal";

/**
 * Approves the rules as they stand and seals them: `sealed` lets them change with a reason only. `note` is what the
 * approval rests on, such as a decision's number. Approved already: nothing changes.
 */
export function approveRules(id: string, note = ""): Change {
  return {
    name: "rules.approved",
    action: "setup.write",
    apply: (record, moment) => {
      if (find(record.approvals, id) || rulesApprovals(record).length > 0) return record;
      if (record.parts.length === 0) return refuse("required");
      const approval = { id, of: "rules" as const, hash: rulesHash(record), revoked: null };
      return { ...record, approvals: [...record.approvals, { ...approval, made: stamp(moment, note.trim()) }] };
    },
  };
}

/**
 * Takes the approval back with all changes made since, with a reason: the rules are a draft again. Refused once anything
 * was marked: what judges go by changes openly, one change with its reason at a time, or not at all.
 */
export function unsealRules(reason: string): Change {
  return {
    name: "rules.unsealed",
    action: "setup.write",
    apply: (record, moment) => {
      const standing = new Set(rulesApprovals(record).map(({ id }) => id));
      if (standing.size === 0) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const count = record.ballots.length + record.tallies.length;
      if (count > 0) return refuse("marked-under-rules", undefined, { count });
      const revoked = stamp(moment, reason.trim());
      return {
        ...record,
        approvals: record.approvals.map((one) => (standing.has(one.id) ? { ...one, revoked } : one)),
      };
    },
  };
}
