import type { Actor } from "~/domain/change";
import { type Done, notUndoable, undo, wayBack } from "~/domain/changes/undo";
import { isUndoable } from "~/domain/changes/undo-rows";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { type AuditEntry, entriesSince, entryAt } from "./audit.server";
import { db } from "./database.server";
import { collide, type RowChange } from "./difference.server";
import { change, type Written } from "./door.server";

/**
 * Puts back what the change did that made this revision of the contest (`domain/changes/undo.ts`). Refused as
 * "changed-since", with who it was, when somebody changed the same later; "unknown" when there is no such change.
 */
export async function undoEntry(
  contestId: string,
  actor: Actor,
  revision: number,
  amendment?: string,
): Promise<Written | Refusal> {
  const entry = await entryAt(contestId, revision);
  if (!entry) return refuse("unknown");
  const { client } = db();
  const stands = await client.contest.findUnique({ where: { id: contestId }, select: { revision: true } });
  const later = stands?.revision !== revision;
  const outcome = await change(contestId, actor, undo(entry, { later }), { amendment });
  if (!isRefusal(outcome) || outcome.refused !== "changed-since") return outcome;
  return refuse("changed-since", undefined, { by: await changedBy(contestId, revision, entry.changes) });
}

/** Who changed last what an entry had changed. */
async function changedBy(contestId: string, revision: number, changes: RowChange[]): Promise<string> {
  const since = await db().client.$transaction((tx) => entriesSince(tx, contestId, revision));
  const last = since.reverse().find((entry) => entry.changes.some((one) => changes.some((row) => collide(one, row))));
  return last?.actorName ?? "";
}

export type Offered = { revision: number; at: string; entry: Done & { changes: RowChange[] } };
export type Offers = { undo: Offered | null; redo: Offered | null; newest: number };

/** So many of somebody's own changes are looked through for the one to undo next. */
export const reach = 20;

/**
 * What somebody may put back with one key: of their own changes the newest that is not undone yet (`undo`), and the newest
 * of all when that was an undoing (`redo`); `newest` is the revision of the newest.
 */
export async function offeredTo(actor: Actor, contestId: string, record: ContestRecord): Promise<Offers> {
  const mine = await db().client.auditEntry.findMany({
    where: { contestId, actorId: actor.id, revision: { gt: 1 } },
    orderBy: { seq: "desc" },
    take: reach,
    select: { name: true, revision: true },
  });
  const { next, again, newest } = wayBack(mine.map(({ name, revision }) => ({ name, revision: revision ?? 0 })));
  const [back, forth] = [await offered(contestId, record, next), await offered(contestId, record, again)];
  return { undo: back, redo: forth, newest };
}

async function offered(contestId: string, record: ContestRecord, revision: number | null): Promise<Offered | null> {
  const entry: AuditEntry | null = revision === null ? null : await entryAt(contestId, revision);
  if (!entry || revision === null || notUndoable(entry, record) !== null) return null;
  return { revision, at: entry.at, entry: { name: entry.name, changes: entry.changes } };
}

/** The newest change of the set-up that somebody else made, or null where that was something else. */
export async function lastOfOthers(actor: Actor, contestId: string): Promise<AuditEntry | null> {
  const newest = await db().client.auditEntry.findFirst({
    where: { contestId, actorId: { not: actor.id }, revision: { gt: 1 } },
    orderBy: { seq: "desc" },
    select: { revision: true },
  });
  const entry = newest?.revision ? await entryAt(contestId, newest.revision) : null;
  return entry && isUndoable(entry) ? entry : null;
}
