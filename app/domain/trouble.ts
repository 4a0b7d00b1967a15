/**
 * Why the server cannot keep what it is given, for the time being. Nothing of it was written, or nobody can know; whoever
 * sent it keeps it, and sends it again.
 */
export const troubles = ["disk-full", "disk-read-only", "database-locked", "disk-failing"] as const;
export type Trouble = (typeof troubles)[number];

/** What staff is told of the server's health: what keeps it from writing, that it makes no backups any more, or that its computer's clock was set. */
export type Ailment = Trouble | "no-backup" | "clock-set";

export function isTrouble(reason: string): reason is Trouble {
  return (troubles as readonly string[]).includes(reason);
}
