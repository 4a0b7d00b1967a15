import type { Change } from "../change";
import { stamp } from "../change";
import { publicationOf } from "../publications";
import type { ContestRecord } from "../record";
import { type Refusal, refuse } from "../refusal";
import { resultsApproval, resultsHash } from "../results-approval";
import { find, replaced } from "../rows";

/**
 * The organizers approve a round's published results. They are held to by their hash: whoever changes them later, by
 * taking the publication back first, leaves an approval of other results, and that shows until these are approved too.
 */
export function approveResults(id: string, round: string): Change {
  return {
    name: "results.approved",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.approvals, id)) return record;
      const hash = resultsHash(record, round);
      if (hash === null) return refuse("unknown");
      if (!publicationOf(record, "round", round)) return refuse("not-published");
      if (resultsApproval(record, round)?.hash === hash) return record;
      const approval = { id, of: "results" as const, round, hash, made: stamp(moment), revoked: null };
      return { ...record, approvals: [...record.approvals, approval] };
    },
  };
}

/** Takes the approval of a round's results back, with a reason, and with it the earlier ones that it stands for. */
export function revokeResultsApproval(id: string, reason: string): Change {
  return {
    name: "results.approval-revoked",
    action: "publication.write",
    apply: (record, moment): ContestRecord | Refusal => {
      const approval = find(record.approvals, id);
      if (approval?.of !== "results") return refuse("unknown");
      if (approval.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const revoked = stamp(moment, reason.trim());
      const { round } = approval;
      const stood = record.approvals.filter((one) => one.of === "results" && one.round === round && !one.revoked);
      return {
        ...record,
        approvals: stood.reduce((all, one) => replaced(all, { ...one, revoked }), record.approvals),
      };
    },
  };
}
