import type { Moment } from "~/domain/change";
import type { ContestRecord, Unit } from "~/domain/record";
import { ancestorsOf, unitsById } from "~/domain/units";
import { appendEntry } from "./audit.server";
import type { Tx } from "./database.server";
import type { Difference, RowChange } from "./difference.server";
import { unitsWithAncestors } from "./unit-search.server";
import { contestsWithUnits, unitsOf } from "./units.server";

/**
 * A unit that one contest rewrites is rewritten for all: the records of the other contests that carry it change too, so
 * each of them gets its next revision and an audit entry. To be called before the units are saved.
 */
export async function shareUnits(tx: Tx, contestId: string, found: Difference, moment: Moment, name: string) {
  const { inserted = [], updated = [] } = found.of.get("units") ?? {};
  const written = new Map([...inserted, ...updated].map(({ item }) => [item.id, item as Unit]));
  if (written.size === 0) return [];
  const changes: RowChange[] = (await unitsOf(tx, [...written.keys()]))
    .map((unit) => ({ in: "units", id: unit.id, before: unit, after: written.get(unit.id) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return reviseCarriers(tx, changes, contestId, moment, name);
}

/**
 * The next revision and an audit entry for every contest that carries a unit of these changes, `except` the one that made
 * them. Where a unit now belongs to one that a contest does not carry, the contest takes that one in, and all above it:
 * else its record would speak of a unit that it does not have. There the catalogue must be written already.
 */
export async function reviseCarriers(
  tx: Tx,
  changes: readonly RowChange[],
  except: string | null,
  moment: Moment,
  name: string,
) {
  const others = await contestsWithUnits(
    tx,
    changes.map(({ id }) => id),
    except,
  );
  const parents = changes.flatMap(({ after }) => (after as Unit | null)?.parent ?? []);
  const above = unitsById(others.length > 0 ? await unitsWithAncestors(parents, tx) : []);
  const bumped: { contestId: string; revision: number }[] = [];
  for (const id of others) {
    const carried = await tx.contestUnit.findMany({
      where: { contestId: id },
      select: { unitId: true, position: true },
    });
    const mine = new Set(carried.map(({ unitId }) => unitId));
    const touched = changes.filter((change) => mine.has(change.id));
    const wanting = touched.flatMap(({ after }) => {
      const parent = above.get((after as Unit | null)?.parent ?? "");
      return parent ? [parent, ...ancestorsOf(above, parent.id)] : [];
    });
    const fresh = [...unitsById(wanting).values()].filter((unit) => !mine.has(unit.id));
    const end = Math.max(-1, ...carried.map(({ position }) => position)) + 1;
    const links = fresh.map((unit, at) => ({ contestId: id, unitId: unit.id, position: end + at }));
    if (links.length > 0) await tx.contestUnit.createMany({ data: links });
    const { revision } = await tx.contest.update({
      where: { id },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    });
    const added = fresh.map((unit): RowChange => ({ in: "units", id: unit.id, before: null, after: unit }));
    const all = [...touched, ...added];
    await appendEntry(tx, { contestId: id, revision, at: moment.at, actor: moment.actor, name, changes: all });
    bumped.push({ contestId: id, revision });
  }
  return bumped;
}

/** The units as the catalogue has them, where it has them, with all that they belong to there. */
export async function unitsAsKnown(tx: Tx, units: readonly Unit[]): Promise<Unit[]> {
  const ids = units.map(({ id }) => id);
  const known = unitsById(await unitsWithAncestors(ids, tx));
  const mine = new Set(ids);
  return [...units.map((unit) => known.get(unit.id) ?? unit), ...[...known.values()].filter(({ id }) => !mine.has(id))];
}

/**
 * The record with those units that a change took into it as the catalogue has them now: a form that was filled in before
 * somebody corrected a unit must not write the old one over it, for every contest.
 */
export async function withKnownUnits(tx: Tx, before: ContestRecord, after: ContestRecord): Promise<ContestRecord> {
  if (after.units === before.units) return after;
  const old = new Set(before.units.map(({ id }) => id));
  const fresh = after.units.filter(({ id }) => !old.has(id));
  if (fresh.length === 0) return after;
  const known = await unitsAsKnown(tx, fresh);
  const whole = unitsById([...known, ...after.units.filter(({ id }) => old.has(id))]);
  const order = new Set([...after.units.map(({ id }) => id), ...whole.keys()]);
  return { ...after, units: [...order].flatMap((id) => whole.get(id) ?? []) };
}
