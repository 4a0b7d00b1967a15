import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { inForce } from "./made";
import type { Approval, ContestRecord } from "./record";

/**
 * The hash of what the organizers approve as the rules (thể lệ): how marks become results, rounds, parts, criteria, and
 * nothing of people or of the day, so that naming another judge leaves it as it is. Sixty-four hexadecimal digits.
 */
export function rulesHash({ rules, rounds, parts, criteria }: ContestRecord): string {
  return hashOf({ rules, rounds, parts: parts.map(({ panel: _, ...part }) => part), criteria });
}

/** SHA-256 of a value as JSON with its keys in order: the same for equal values, on any machine. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, sorted))));
}

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type RulesApproval = Extract<Approval, { of: "rules" }>;

/** The approvals of the rules in force, the first one and then each change of them; empty while nothing is sealed. */
export function rulesApprovals(record: ContestRecord): RulesApproval[] {
  return inForce<Approval>(record.approvals).filter((one): one is RulesApproval => one.of === "rules");
}
