import { createHash } from "node:crypto";
import type { Actor } from "~/domain/change";
import type { AuditEntry as Row } from "../../prisma/client/client";
import { db, type Tx } from "./database.server";
import type { RowChange } from "./difference.server";

/** What somebody did, as it is kept for good. `revision` is null when the contest's record did not change by it. */
export type AuditEntry = Omit<Row, "roles" | "changes"> & { roles: string[]; changes: RowChange[] };

type NewEntry = {
  contestId: string | null;
  revision: number | null;
  at: string;
  actor: Actor;
  name: string;
  changes: RowChange[];
};

const beginning = "0".repeat(64);

/** The program itself, where nobody is signed in yet: the first account, commands of the terminal. */
export const system: Actor = { id: "system", name: "system", roles: ["organizer"], seat: null, device: "server" };

/** Adds the next entry of the one chain, in the transaction that does what it tells of. */
export async function appendEntry(tx: Tx, entry: NewEntry): Promise<void> {
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, hash: true } });
  const row = {
    seq: (last?.seq ?? 0) + 1,
    contestId: entry.contestId,
    revision: entry.revision,
    at: entry.at,
    actorId: entry.actor.id,
    actorName: entry.actor.name,
    roles: JSON.stringify(entry.actor.roles),
    device: entry.actor.device,
    name: entry.name,
    changes: JSON.stringify(entry.changes),
    previousHash: last?.hash ?? beginning,
  };
  await tx.auditEntry.create({ data: { ...row, hash: hashOf(row) }, select: { seq: true } });
}

/** sha256, in hex, of the row's JSON without its hash, its keys in the order of the table. */
function hashOf(row: Omit<Row, "hash">): string {
  const { seq, contestId, revision, at, actorId, actorName, roles, device, name, changes, previousHash } = row;
  const canonical = { seq, contestId, revision, at, actorId, actorName, roles, device, name, changes, previousHash };
  return createHash("sha256").update(JSON.stringify(canonical)).digest("hex");
}

export type Verdict = { entries: number; intact: boolean; brokenAt?: number };

/**
 * Walks the whole chain. `brokenAt` is the number of the first entry that is missing, out of place, or not as it was
 * written; one past the end when the last entries were cut off, which the contests' own revisions give away.
 */
export async function verifyAudit(): Promise<Verdict> {
  const { client } = db();
  // Read before the walk: what is written during it may only lie beyond.
  const contests = await client.contest.findMany({ select: { id: true, revision: true } });
  const reached = new Map<string, number>();
  let [seq, previousHash] = [0, beginning];
  for (;;) {
    const rows = await client.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" }, take: 500 });
    for (const row of rows) {
      const holds = row.seq === seq + 1 && row.previousHash === previousHash && row.hash === hashOf(row);
      if (!holds) return { entries: seq, intact: false, brokenAt: seq + 1 };
      if (row.contestId !== null && row.revision !== null) reached.set(row.contestId, row.revision);
      [seq, previousHash] = [row.seq, row.hash];
    }
    if (rows.length === 0) break;
  }
  const whole = contests.every(({ id, revision }) => (reached.get(id) ?? 0) >= revision);
  return whole ? { entries: seq, intact: true } : { entries: seq, intact: false, brokenAt: seq + 1 };
}

/** A page of what was done in a contest, the newest first; pages count from 1. */
export async function auditOf(contestId: string, page = 1, size = 50) {
  const { client } = db();
  const where = { contestId };
  const rows = await client.auditEntry.findMany({
    where,
    orderBy: { seq: "desc" },
    skip: (Math.max(1, page) - 1) * size,
    take: size,
  });
  const total = await client.auditEntry.count({ where });
  return { entries: rows.map(readEntry), page, pages: Math.max(1, Math.ceil(total / size)), total };
}

/** What was done to a contest's record after a revision, the oldest first. */
export async function entriesSince(tx: Tx, contestId: string, revision: number): Promise<AuditEntry[]> {
  const where = { contestId, revision: { gt: revision } };
  return (await tx.auditEntry.findMany({ where, orderBy: { revision: "asc" } })).map(readEntry);
}

/** The entry of the change that made a revision of a contest. */
export async function entryAt(contestId: string, revision: number): Promise<AuditEntry | null> {
  const row = await db().client.auditEntry.findUnique({ where: { contestId_revision: { contestId, revision } } });
  return row && readEntry(row);
}

/** The newest entry of a contest for what happens by that name. */
export async function newestNamed(contestId: string, name: string): Promise<AuditEntry | null> {
  const row = await db().client.auditEntry.findFirst({ where: { contestId, name }, orderBy: { seq: "desc" } });
  return row && readEntry(row);
}

/** What belongs to no contest and is no account's: what was done to the catalogue of units. */
export const ofCatalogue = {
  contestId: null,
  OR: ["unit", "undo unit", "redo unit"].map((startsWith) => ({ name: { startsWith } })),
};

/** The entry of a change of the catalogue, by its number. */
export async function unitsEntry(seq: number): Promise<AuditEntry | null> {
  const row = await db().client.auditEntry.findFirst({ where: { ...ofCatalogue, seq } });
  return row && readEntry(row);
}

function readEntry(row: Row): AuditEntry {
  return { ...row, roles: JSON.parse(row.roles) as string[], changes: JSON.parse(row.changes) as RowChange[] };
}
