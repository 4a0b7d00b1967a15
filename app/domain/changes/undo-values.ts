import type { z } from "zod";
import { ContestRecord, type ContestRecord as Whole } from "../record";
import { reordered } from "../rows";
import { same } from "../same";
import { changedFields, objectOf, type TouchedRow } from "./undo-rows";

type Row = { id: string };
const order = "#order";

/** The facts or the rules of a contest with the changed fields put back; null when one of them was changed since. */
export function restoredHead(key: "contest" | "rules", now: object, touched: TouchedRow): object | null {
  const fields = withFieldsBack({ ...now }, touched);
  const read = fields && ContestRecord.shape[key].safeParse(fields);
  return read?.success ? read.data : null;
}

/** A collection with its touched rows put back, in their places; null when one of them was changed since. */
export function restoredRows(record: Whole, key: string, touched: readonly TouchedRow[]): Row[] | null {
  const present = rowsIn(record, key);
  const read = readerOf(key);
  return (
    present &&
    read &&
    restoredIn(
      present,
      read,
      touched.filter((row) => row.in === key),
    )
  );
}

type Read<T extends Row> = (row: unknown) => T | null;

/** The same of rows that are in no record: `read` reads one as the audit keeps it. */
export function restoredIn<T extends Row>(
  present: readonly T[],
  read: Read<T>,
  touched: readonly TouchedRow[],
): T[] | null {
  const rows = new Map(present.map((row) => [row.id, row]));
  const back: { row: T; at: number }[] = [];
  for (const one of touched) {
    if (one.id === order) continue;
    const now = rows.get(one.id);
    if (one.before === null) {
      if (!now || !same(now, read(one.after))) return null;
      rows.delete(one.id);
    } else if (one.after === null) {
      const row = read(one.before);
      if (now || !row) return null;
      back.push({ row, at: one.at ?? present.length });
    } else {
      const fields = now && withFieldsBack({ ...now }, one);
      const row = fields && read(fields);
      if (!row) return null;
      rows.set(one.id, row);
    }
  }
  const restored = [...rows.values()];
  for (const { row, at } of back.sort((one, other) => one.at - other.at)) restored.splice(at, 0, row);
  const moved = touched.find((row) => row.id === order);
  return moved ? orderedBack(present, restored, moved) : restored;
}

function withFieldsBack(now: { [field: string]: unknown }, touched: TouchedRow) {
  const [old, left] = [objectOf(touched.before), objectOf(touched.after)];
  for (const field of changedFields(touched)) {
    if (!same(now[field], left[field])) return null;
    if (field in old) now[field] = old[field];
    else delete now[field];
  }
  return now;
}

/** The rows in the order that they had, unless somebody has moved them since. */
function orderedBack<T extends Row>(
  present: readonly T[],
  restored: readonly T[],
  { before, after }: TouchedRow,
): T[] | null {
  const [old, left] = [idsIn(before), idsIn(after)];
  const known = new Set(left);
  const here = new Set(present.map(({ id }) => id));
  const stand = present.filter(({ id }) => known.has(id)).map(({ id }) => id);
  return same(
    stand,
    left.filter((id) => here.has(id)),
  )
    ? reordered(restored, old)
    : null;
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function rowsIn(record: Whole, key: string): readonly Row[] | null {
  const rows = new Map<string, unknown>(Object.entries(record)).get(key);
  return Array.isArray(rows) ? rows : null;
}

/** Reads a row as the record has it now: an older entry of the audit may lack fields that have a default. */
function readerOf(key: string): Read<Row> | null {
  const schema = new Map<string, z.ZodType>(Object.entries(ContestRecord.shape)).get(key);
  if (!schema) return null;
  return (row) => {
    const read = schema.safeParse([row]);
    return read.success ? ((read.data as Row[])[0] ?? null) : null;
  };
}
