import type { TouchedRow } from "~/domain/changes/undo";
import type { ContestRecord } from "~/domain/record";
import { type Collection, collections } from "./rows.server";
import type { Placed } from "./shelf.server";

/** One row that a change touched, as the audit keeps it; with the reason, where the change had one. */
export type RowChange = TouchedRow & { reason?: string };

type Item<Key extends Collection = Collection> = ContestRecord[Key][number];
export type CollectionDifference = { inserted: Placed<Item>[]; updated: Placed<Item>[]; removed: string[] };
export type Difference = { of: Map<Collection, CollectionDifference>; changes: RowChange[] };

/** The id under which a change of order is noted; no row can have it. */
const order = "#order";

/**
 * What changed from one record to the next. Collections and rows that are shared by reference are not looked into, so for
 * one more ballot among thousands this costs one pass of comparisons. Rows that are new but equal do not count.
 */
export function difference(before: ContestRecord | null, after: ContestRecord): Difference {
  const of = new Map<Collection, CollectionDifference>();
  const changes: RowChange[] = [];
  for (const key of ["contest", "rules"] as const) {
    const old = before?.[key] ?? null;
    if (!same(old, after[key])) changes.push({ in: key, id: after.contest.id, before: old, after: after[key] });
  }
  for (const key of collections) {
    const old: readonly Item[] = before?.[key] ?? [];
    const rows: readonly Item[] = after[key];
    if (old === rows) continue;
    const found = compare(key, old, rows, changes);
    if (found.inserted.length + found.updated.length + found.removed.length > 0) of.set(key, found);
  }
  return { of, changes };
}

function compare(key: Collection, old: readonly Item[], rows: readonly Item[], changes: RowChange[]) {
  const found: CollectionDifference = { inserted: [], updated: [], removed: [] };
  let start = 0;
  while (start < old.length && old[start] === rows[start]) start++;
  const places = new Map<string, number>();
  for (let at = start; at < old.length; at++) places.set((old[at] as Item).id, at);
  const kept: number[] = [];
  for (let position = start; position < rows.length; position++) {
    const item = rows[position] as Item;
    const at = places.get(item.id);
    const previous = at === undefined ? undefined : old[at];
    places.delete(item.id);
    if (at === undefined || previous === undefined) {
      found.inserted.push({ item, position });
      changes.push({ in: key, id: item.id, before: null, after: item });
      continue;
    }
    kept.push(at);
    const equal = same(previous, item);
    if (!equal) changes.push({ in: key, id: item.id, before: previous, after: item });
    if (!equal || at !== position) found.updated.push({ item, position });
  }
  for (const [id, at] of places) {
    found.removed.push(id);
    changes.push({ in: key, id, before: old[at], after: null, at });
  }
  if (isReordered(kept, rows.length, found.inserted)) {
    const ids = (list: readonly Item[]) => list.map((row) => row.id);
    changes.push({ in: key, id: order, before: ids(old), after: ids(rows) });
  }
  return found;
}

/** True unless the rows that stayed stand as they stood, and the new ones after them. */
function isReordered(kept: number[], length: number, inserted: Placed<Item>[]): boolean {
  const moved = kept.some((at, index) => index > 0 && at < (kept[index - 1] as number));
  const first = inserted[0]?.position ?? length;
  return moved || (kept.length > 0 && inserted.length > 0 && first !== length - inserted.length);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** True when two changes of a row touch the same field of it; making and removing a row touch all of it. */
export function collide(one: RowChange, other: RowChange): boolean {
  if (one.in !== other.in || one.id !== other.id) return false;
  const [mine, theirs] = [fields(one), fields(other)];
  return mine === "all" || theirs === "all" || mine.some((field) => theirs.includes(field));
}

function fields({ id, before, after }: RowChange): string[] | "all" {
  if (id === order || before === null || after === null) return "all";
  const [old, now] = [before as { [field: string]: unknown }, after as { [field: string]: unknown }];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((field) => !same(old[field], now[field]));
}
