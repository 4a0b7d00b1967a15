import type { Ballot } from "./record";

const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * The short code a judge reads off the tablet when a ballot is received: four letters from what was received (who, for
 * what, which revision, which marks). The same ballot always has the same code; a person can compare it on the phone.
 */
export function receiptCode(ballot: Pick<Ballot, "performance" | "judge" | "revision" | "marks" | "at">): string {
  const marks = Object.entries(ballot.marks).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([ballot.performance, ballot.judge, ballot.revision, ballot.at, marks]);
  let hash = 0x811c9dc5; // FNV-1a
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  hash ^= hash >>> 15;
  return [0, 5, 10, 15].map((shift) => LETTERS[(hash >>> shift) & 31]).join("");
}
