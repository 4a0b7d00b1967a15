/** Lists of rows with an id, as the record holds them. Every function answers a new list that shares untouched rows. */

type Row = { id: string };

export function find<T extends Row>(rows: readonly T[], id: string | null): T | undefined {
  return rows.find((row) => row.id === id);
}

/** The list with the row of the same id replaced; unchanged when there is none. */
export function replaced<T extends Row>(rows: readonly T[], row: T): T[] {
  return rows.map((old) => (old.id === row.id ? row : old));
}

export function without<T extends Row>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.id !== id);
}

/**
 * The list with the rows named in `ids` standing in that order, in the places that those rows had; the others stay
 * where they are.
 */
export function reordered<T extends Row>(rows: readonly T[], ids: readonly string[]): T[] {
  const named = new Map(rows.map((row) => [row.id, row]));
  const queue = [...new Set(ids)].flatMap((id) => named.get(id) ?? []);
  const moving = new Set(queue.map((row) => row.id));
  let next = 0;
  return rows.map((row) => (moving.has(row.id) ? (queue[next++] ?? row) : row));
}
