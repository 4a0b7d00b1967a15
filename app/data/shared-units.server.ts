import type { Moment } from "~/domain/change";
import type { Unit } from "~/domain/record";
import { appendEntry } from "./audit.server";
import type { Tx } from "./database.server";
import type { Difference, RowChange } from "./difference.server";
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
  const others = await contestsWithUnits(
    tx,
    changes.map(({ id }) => id),
    contestId,
  );
  const bumped: { contestId: string; revision: number }[] = [];
  for (const id of others) {
    const carried = await tx.contestUnit.findMany({ where: { contestId: id }, select: { unitId: true } });
    const mine = new Set(carried.map(({ unitId }) => unitId));
    const { revision } = await tx.contest.update({
      where: { id },
      data: { revision: { increment: 1 } },
      select: { revision: true },
    });
    const touched = changes.filter((change) => mine.has(change.id));
    await appendEntry(tx, { contestId: id, revision, at: moment.at, actor: moment.actor, name, changes: touched });
    bumped.push({ contestId: id, revision });
  }
  return bumped;
}

/** The units as the catalogue has them, where it has them. */
export async function unitsAsKnown(tx: Tx, units: Unit[]): Promise<Unit[]> {
  const ids = units.map(({ id }) => id);
  const known = new Map((await unitsOf(tx, ids)).map((unit) => [unit.id, unit]));
  return units.map((unit) => known.get(unit.id) ?? unit);
}
