import { withoutMarks } from "~/domain/names";
import type { Unit } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { db, type Tx } from "./database.server";
import { json, type Placed, parsed, type Shelf, slices } from "./shelf.server";

/**
 * A record's units rest in a catalogue that all contests share, with a link that keeps the record's order. Putting a unit
 * in a record writes the catalogue; taking it out of one only cuts the link, since other contests may speak of it.
 */
export const units: Shelf<Unit> = {
  load: async (tx, contestId) => {
    const links = await tx.contestUnit.findMany({
      where: { contestId },
      orderBy: { position: "asc" },
      select: { unit: true },
    });
    return links.map(({ unit }) => fromRow(unit));
  },
  insert: async (tx, contestId, rows) => {
    const known = new Map(
      (
        await unitsOf(
          tx,
          rows.map(({ item }) => item.id),
        )
      ).map((unit) => [unit.id, unit]),
    );
    for (const some of slices(rows, 500)) {
      const added = some.filter(({ item }) => !known.has(item.id));
      if (added.length > 0) await tx.unit.createMany({ data: added.map(({ item }) => toRow(item)) });
      await tx.contestUnit.createMany({ data: some.map((row) => link(contestId, row)) });
    }
    for (const { item } of rows) if (known.has(item.id)) await write(tx, item);
  },
  update: async (tx, contestId, row) => {
    await write(tx, row.item);
    const data = link(contestId, row);
    await tx.contestUnit.updateMany({ where: { contestId, unitId: data.unitId }, data });
  },
  remove: async (tx, contestId, ids) => {
    for (const some of slices(ids, 500)) {
      await tx.contestUnit.deleteMany({ where: { contestId, unitId: { in: some } } });
    }
  },
};

/** The units of the catalogue with these ids, as records hold them. Those that it does not have are left out. */
export async function unitsOf(tx: Tx, ids: string[]): Promise<Unit[]> {
  const found: Unit[] = [];
  for (const some of slices(ids, 500)) {
    found.push(...(await tx.unit.findMany({ where: { id: { in: some } } })).map(fromRow));
  }
  return found;
}

/** The units of the catalogue with these ids, each once, by id. */
export async function unitNames(ids: string[]): Promise<Map<string, Unit>> {
  return new Map((await unitsOf(db().client, [...new Set(ids)])).map((unit) => [unit.id, unit]));
}

/** Which other contests carry any of these units. */
export async function contestsWithUnits(tx: Tx, ids: string[], except: string | null): Promise<string[]> {
  const found = new Set<string>();
  for (const some of slices(ids, 500)) {
    const links = await tx.contestUnit.findMany({
      where: { unitId: { in: some }, ...(except === null ? {} : { contestId: { not: except } }) },
      distinct: ["contestId"],
      select: { contestId: true },
    });
    for (const { contestId } of links) found.add(contestId);
  }
  return [...found].sort();
}

/**
 * Units of the catalogue whose name contains what was typed, with or without Vietnamese marks, by name. `on` (a day)
 * leaves out those that were not valid then: names come back in later years for other units.
 */
export async function searchUnits(typed: string, { on, take = 50 }: { on?: string; take?: number } = {}) {
  const valid = on && [
    { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
    { OR: [{ validTo: null }, { validTo: { gte: on } }] },
  ];
  const rows = await db().client.unit.findMany({
    where: { searchKey: { contains: withoutMarks(typed) }, ...(valid ? { AND: valid } : {}) },
    orderBy: [{ searchKey: "asc" }, { id: "asc" }],
    take,
  });
  return rows.map(fromRow);
}

/** The units directly below one, or the roots of the tree. */
export async function unitsUnder(parent: string | null): Promise<Unit[]> {
  const order = [{ searchKey: "asc" as const }, { id: "asc" as const }];
  return (await db().client.unit.findMany({ where: { parentId: parent }, orderBy: order })).map(fromRow);
}

/** The whole catalogue, in no order that means anything. */
export async function allUnits(tx: Tx): Promise<Unit[]> {
  return (await tx.unit.findMany({ orderBy: { id: "asc" } })).map(fromRow);
}

/** Writes units of the catalogue: `known` ones anew, the others for the first time. */
export async function writeUnits(tx: Tx, rows: readonly { unit: Unit; known: boolean }[]): Promise<void> {
  const added = rows.filter(({ known }) => !known).map(({ unit }) => toRow(unit));
  for (const some of slices(added, 500)) await tx.unit.createMany({ data: some });
  for (const { unit, known } of rows) if (known) await write(tx, unit);
}

export async function removeUnits(tx: Tx, ids: string[]): Promise<void> {
  for (const some of slices(ids, 500)) await tx.unit.deleteMany({ where: { id: { in: some } } });
}

/** How many contests carry each unit. */
export async function carriersOf(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.contestUnit.groupBy({ by: ["unitId"], _count: { contestId: true } });
  return new Map(rows.map((row) => [row.unitId, row._count.contestId]));
}

function link(contestId: string, { item, position }: Placed<Unit>) {
  return { contestId, unitId: item.id, position };
}

async function write(tx: Tx, unit: Unit): Promise<void> {
  await tx.unit.update({ where: { id: unit.id }, data: toRow(unit), select: { id: true } });
}

function toRow({ id, name, kind, parent, validFrom, validTo, successors, source }: Unit): table.Unit {
  const searchKey = withoutMarks(name);
  return { id, name, searchKey, kind, parentId: parent, validFrom, validTo, successors: json(successors), source };
}

function fromRow({ id, name, kind, parentId, validFrom, validTo, successors, source }: table.Unit): Unit {
  return { id, name, kind, parent: parentId, validFrom, validTo, successors: parsed(successors), source };
}
