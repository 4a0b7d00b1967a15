import { amendment, type Change, heldTo, stamp } from "../change";
import type { ContestRecord } from "../record";
import { refuse } from "../refusal";
import { codeOf, rulesApprovals, rulesHash } from "../seal";

/**
 * The change, held to the seal: where the rules are approved and it would alter them, it is refused without a reason; with
 * one it is carried out, and the rules as they then are stand approved with that reason, in the same change. An approval is
 * never removed. What leaves the rules as they are, all of the day's work, passes untouched.
 */
export function sealed(change: Change, reason = ""): Change {
  return heldTo(change, (next, record, moment) => {
    if (isUntouched(record, next)) return next;
    const before = rulesApprovals(record);
    const hash = before.at(-1)?.hash;
    if (hash === undefined) return next;
    const asksWhy = refuse("rules-sealed", amendment, { code: codeOf(hash) });
    const kept = new Set(next.approvals.map(({ id }) => id));
    if (before.some(({ id }) => !kept.has(id))) return asksWhy;
    const after = rulesHash(next);
    if (rulesApprovals(next).length === 0 || after === rulesApprovals(next).at(-1)?.hash) return next;
    if (reason.trim() === "") return asksWhy;
    const approval = { id: moment.newId(), of: "rules" as const, hash: after, revoked: null };
    return { ...next, approvals: [...next.approvals, { ...approval, made: stamp(moment, reason.trim()) }] };
  });
}

/** Nothing that the seal covers was touched: changes share what they leave alone. */
function isUntouched(before: ContestRecord, after: ContestRecord): boolean {
  return (["rules", "rounds", "parts", "criteria", "approvals"] as const).every((key) => before[key] === after[key]);
}
