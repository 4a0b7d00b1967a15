import { may } from "~/domain/access";
import type { UnitsChange } from "~/domain/catalogue";
import type { Actor } from "~/domain/change";
import type { Unit } from "~/domain/record";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { appendEntry } from "./audit.server";
import { db, type Tx } from "./database.server";
import { collide, type RowChange } from "./difference.server";
import { write } from "./door.server";
import { reviseCarriers } from "./shared-units.server";
import { allUnits, carriersOf, removeUnits, writeUnits } from "./units.server";

/** The catalogue and the revision that a form over it was filled in at: the newest entry of the audit. */
export async function loadUnits(): Promise<{ units: Unit[]; revision: number }> {
  const { client } = db();
  const revision = await newestEntry(client);
  return { units: await allUnits(client), revision };
}

/** How many contests carry a unit. Which ones is not said: this is not asked by their members only. */
export async function timesCarried(unitId: string): Promise<number> {
  return db().client.contestUnit.count({ where: { unitId } });
}

/** How many contests carry each unit that any of them carries. */
export async function carriedTimes(): Promise<Map<string, number>> {
  return carriersOf(db().client);
}

/**
 * The one way the catalogue is changed, as `change` is for a contest: the right, the rules, the rows that differ, an audit
 * entry of the house; and every contest that carries a unit that is written anew gets its next revision, with an entry of
 * its own. `seen` refuses as "stale" what somebody else has changed since. Units that a contest carries stay: removing
 * one is refused as "in-use".
 */
export async function changeUnits(
  actor: Actor,
  { name, apply }: UnitsChange,
  { seen }: { seen?: number } = {},
): Promise<{ revision: number; changed: number } | Refusal> {
  if (!may(actor.roles, "units.write")) return refuse("forbidden");
  return write(async (tx, moment, bump) => {
    const before = await allUnits(tx);
    const after = apply(before, moment);
    if (isRefusal(after)) return after;
    const changes = differenceOf(before, after);
    if (changes.length === 0) return { revision: await newestEntry(tx), changed: 0 };
    const [by] = seen === undefined ? [] : await changersSince(tx, seen, changes);
    if (by !== undefined) return refuse("stale", undefined, { by });
    const gone = changes.filter((row) => row.after === null).map(({ id }) => id);
    const user = await userOf(tx, gone, actor);
    if (user !== null) return refuse("in-use", undefined, { by: user });
    await removeUnits(tx, gone);
    const written = new Map(changes.filter((row) => row.after !== null).map(({ id, before: old }) => [id, old]));
    await writeUnits(
      tx,
      after.filter(({ id }) => written.has(id)).map((unit) => ({ unit, known: written.get(unit.id) !== null })),
    );
    const at = moment.at;
    await appendEntry(tx, { contestId: null, revision: null, at, actor, name, changes });
    for (const other of await reviseCarriers(tx, changes, null, moment, name)) bump(other.contestId, other.revision);
    return { revision: await newestEntry(tx), changed: changes.length };
  }, actor);
}

/** The title of a contest that carries one of these units; empty when the actor has no part in it, null for none. */
async function userOf(tx: Tx, ids: string[], actor: Actor): Promise<string | null> {
  const unitId = { in: ids };
  if (ids.length === 0 || (await tx.contestUnit.count({ where: { unitId } })) === 0) return null;
  const own = await tx.contestUnit.findFirst({
    where: { unitId, contest: { memberships: { some: { accountId: actor.id } } } },
    select: { contest: { select: { title: true } } },
  });
  return own?.contest.title ?? "";
}

function differenceOf(before: readonly Unit[], after: readonly Unit[]): RowChange[] {
  const old = new Map(before.map((unit) => [unit.id, unit]));
  const changes: RowChange[] = [];
  for (const unit of after) {
    const known = old.get(unit.id) ?? null;
    old.delete(unit.id);
    if (known === unit || JSON.stringify(known) === JSON.stringify(unit)) continue;
    changes.push({ in: "units", id: unit.id, before: known, after: unit });
  }
  for (const unit of old.values()) changes.push({ in: "units", id: unit.id, before: unit, after: null });
  return changes;
}

async function newestEntry(tx: Tx): Promise<number> {
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
  return last?.seq ?? 0;
}

/** Who has changed, after that entry, a field of a unit that these changes touch, the first of them first. */
export async function changersSince(tx: Tx, seen: number, changes: readonly RowChange[]): Promise<string[]> {
  const entries = await tx.auditEntry.findMany({
    where: { seq: { gt: seen }, changes: { contains: '"in":"units"' } },
    orderBy: { seq: "asc" },
    select: { actorName: true, changes: true },
  });
  return entries
    .filter((entry) => {
      const earlier = JSON.parse(entry.changes) as RowChange[];
      return earlier.some((one) => one.in === "units" && changes.some((mine) => collide(one, mine)));
    })
    .map(({ actorName }) => actorName);
}
