import type { Actor } from "~/domain/change";
import { wayBack } from "~/domain/changes/undo";
import { undoUnits, unitsBefore } from "~/domain/changes/undo-units";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { type AuditEntry, ofCatalogue, unitsEntry } from "./audit.server";
import { changersSince, changeUnits, loadUnits } from "./catalogue.server";
import { db } from "./database.server";
import { type Offered, type Offers, reach } from "./undo.server";

/**
 * Puts back what the change of the catalogue did whose entry has this number (`domain/changes/undo-units.ts`). Refused as
 * "changed-since", with who it was, when somebody changed the same later; "unknown" when there is no such change.
 */
export async function undoUnitsEntry(
  actor: Actor,
  seq: number,
): Promise<{ revision: number; changed: number } | Refusal> {
  const entry = await unitsEntry(seq);
  if (!entry) return refuse("unknown");
  const outcome = await changeUnits(actor, undoUnits(entry));
  if (!isRefusal(outcome) || outcome.refused !== "changed-since") return outcome;
  // The last, since the entries of the contests that carry a unit follow that of the catalogue itself.
  const by = (await changersSince(db().client, seq, entry.changes)).at(-1) ?? "";
  return refuse("changed-since", undefined, { by });
}

/** What somebody may put back of what they did after `since`, as `offeredTo` of a contest; by the numbers of entries. */
export async function unitsOfferedTo(actor: Actor, since: string): Promise<Offers> {
  const mine = await db().client.auditEntry.findMany({
    where: { ...ofCatalogue, actorId: actor.id, at: { gte: since } },
    orderBy: { seq: "desc" },
    take: reach,
    select: { name: true, seq: true },
  });
  const { next, again, newest } = wayBack(mine.map(({ name, seq }) => ({ name, revision: seq })));
  return { undo: await offered(next), redo: await offered(again), newest };
}

async function offered(seq: number | null): Promise<Offered | null> {
  const entry = seq === null ? null : await unitsEntry(seq);
  if (!entry || isRefusal(unitsBefore(entry, (await loadUnits()).units))) return null;
  return { revision: entry.seq, at: entry.at, entry: { name: entry.name, changes: entry.changes } };
}

/** The newest change of the catalogue that somebody else made. */
export async function lastUnitsOfOthers(actor: Actor): Promise<AuditEntry | null> {
  const newest = await db().client.auditEntry.findFirst({
    where: { ...ofCatalogue, actorId: { not: actor.id } },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  return newest && unitsEntry(newest.seq);
}
