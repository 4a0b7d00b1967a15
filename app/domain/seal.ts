import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { inForce } from "./made";
import type { Approval, ContestRecord, Part } from "./record";

/** All that the rules are: what the seal covers, and what is said of them in words. */
export type RuleSet = Pick<ContestRecord, "rules" | "rounds" | "parts" | "criteria">;

/**
 * The hash of what the organizers approve as the rules (thể lệ): how marks become results, rounds, parts, criteria, and
 * nothing of people or of the day, so that naming another judge leaves it as it is. Sixty-four hexadecimal digits.
 */
export function rulesHash({ rules, rounds, parts, criteria }: RuleSet | ContestRecord): string {
  return hashOf({ rules, rounds, parts: parts.map(covered), criteria });
}

/** What of a part is sealed. The right answers are not: from a hash that is public they could be guessed. */
function covered({ panel: _, marking, time: { warnings: __, ...time }, ...part }: Part) {
  if (marking.by === "panel") return { ...part, marking, time };
  const { key: ___, ...rule } = marking;
  return { ...part, marking: rule, time };
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
export function rulesApprovals(record: { approvals: readonly Approval[] }): RulesApproval[] {
  return inForce<Approval>(record.approvals).filter((one): one is RulesApproval => one.of === "rules");
}

/** What people read out and compare: the first eight digits of a hash, "3F9A-07C2". */
export function codeOf(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}

/** One approval as people are told of it; `note` is what it rests on, of a change the reason. */
export type Sealing = { at: string; by: string; note: string; code: string };
export type Seal = {
  /** Of the newest approval. */
  hash: string;
  code: string;
  approved: Sealing;
  /** The changes since, the first one first. */
  amendments: Sealing[];
};

/** How the rules stand sealed, or null while nobody has approved them. */
export function sealOf(record: ContestRecord): Seal | null {
  const approvals = rulesApprovals(record);
  const told = approvals.map(
    ({ made, hash }): Sealing => ({ at: made.at, by: made.by, note: made.reason, code: codeOf(hash) }),
  );
  const [approved, ...amendments] = told;
  const hash = approvals.at(-1)?.hash;
  return approved && hash ? { hash, code: codeOf(hash), approved, amendments } : null;
}

/** Whether the rules are sealed and are those that were approved last. False after an import that says otherwise. */
export function holdsSeal(record: ContestRecord): boolean {
  return sealOf(record)?.hash === rulesHash(record);
}
