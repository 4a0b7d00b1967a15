import type { Tx } from "./database.server";

/** A row of a record and its place in its array. */
export type Placed<Item> = { item: Item; position: number };

/** How one collection of a record rests in its table. Rows come back in order, equal to what was put in. */
export type Shelf<Item> = {
  load: (tx: Tx, contestId: string) => Promise<Item[]>;
  insert: (tx: Tx, contestId: string, rows: Placed<Item>[]) => Promise<void>;
  update: (tx: Tx, contestId: string, row: Placed<Item>) => Promise<void>;
  remove: (tx: Tx, contestId: string, ids: string[]) => Promise<void>;
};

/** What every table row of a contest's collection has beside its own columns. */
type Key = { contestId: string; id: string; position: number };

/** The part of a Prisma table that a shelf uses. */
type Table<Row extends Key> = {
  findMany: (query: { where: { contestId: string }; orderBy: { position: "asc" } }) => PromiseLike<Row[]>;
  create: (query: { data: Row; select: { id: true } }) => PromiseLike<unknown>;
  createMany: (query: { data: Row[] }) => PromiseLike<unknown>;
  updateMany: (query: { where: { contestId: string; id: string }; data: Row }) => PromiseLike<unknown>;
  deleteMany: (query: { where: { contestId: string; id: { in: string[] } } }) => PromiseLike<unknown>;
};

/** A shelf from a table and the two directions between a row of the record and the table's own columns. */
export function shelf<Item extends { id: string }, Row extends Key>(
  table: (tx: Tx) => Table<Row>,
  toRow: (item: Item, key: Key) => Row,
  fromRow: (row: Row) => Item,
): Shelf<Item> {
  const placed = (contestId: string, { item, position }: Placed<Item>) =>
    toRow(item, { contestId, id: item.id, position });
  return {
    load: async (tx, contestId) => {
      const rows = await table(tx).findMany({ where: { contestId }, orderBy: { position: "asc" } });
      return rows.map(fromRow);
    },
    insert: async (tx, contestId, rows) => {
      const [first] = rows;
      // One row, as a ballot is, goes in twice as fast by a query whose plan Prisma keeps.
      if (first && rows.length === 1) await table(tx).create({ data: placed(contestId, first), select: { id: true } });
      for (const some of slices(rows.length === 1 ? [] : rows, 500)) {
        await table(tx).createMany({ data: some.map((row) => placed(contestId, row)) });
      }
    },
    update: async (tx, contestId, row) => {
      await table(tx).updateMany({ where: { contestId, id: row.item.id }, data: placed(contestId, row) });
    },
    remove: async (tx, contestId, ids) => {
      for (const some of slices(ids, 500)) {
        await table(tx).deleteMany({ where: { contestId, id: { in: some } } });
      }
    },
  };
}

/** Some at a time: one statement has a limited number of parameters. */
export function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

export const json = (value: unknown): string => JSON.stringify(value);
export const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
export const parsed = <Value>(text: string): Value => JSON.parse(text) as Value;
export const parsedOrNull = <Value>(text: string | null): Value | null =>
  text === null ? null : (JSON.parse(text) as Value);
