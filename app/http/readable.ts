import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** What a form's fields held when it was filled in, by name; lists by rows (`Values` of the organizers' forms). */
type Saved = { [field: string]: unknown };

/**
 * What a form says now, for showing what it comes to while one types. What cannot be read yet counts as it was: a field
 * as it is saved, a new row of a table as not there. Null when even that is not enough. Nothing is checked here: the
 * server reads the whole form when it is sent.
 */
export function readable<Schema extends z.ZodType>(
  typed: FormData,
  schema: Schema,
  saved: Saved,
): z.output<Schema> | null {
  let form = typed;
  for (let pass = 0; pass < 3; pass += 1) {
    const submission = parseWithZod(form, { schema });
    if (submission.status === "success") return submission.value;
    const wrong = Object.entries(submission.error ?? {}).flatMap(([field, says]) => (says === null ? [] : field));
    form = without(form, wrong, saved);
  }
  return null;
}

function without(form: FormData, wrong: readonly string[], saved: Saved): FormData {
  const rows = new Set(wrong.flatMap((field) => rowOf(field)?.row ?? []));
  const next = new FormData();
  const places = new Map<string, Map<string, number>>();
  for (const [field, value] of form.entries()) {
    const row = rowOf(field);
    if (row && rows.has(row.row)) continue;
    if (!row && wrong.includes(field)) continue;
    next.append(row ? `${row.list}[${placeOf(places, row)}]${row.rest}` : field, value);
  }
  for (const field of wrong) {
    const before = saved[field];
    if (rowOf(field) === null && typeof before === "string" && before !== "") next.set(field, before);
  }
  return next;
}

type RowField = { row: string; list: string; rest: string };

/** `criteria[2].name` is of the row `criteria[2]`. */
function rowOf(field: string): RowField | null {
  const [, list, at, rest] = /^([^[\]]+)\[(\d+)\](.*)$/.exec(field) ?? [];
  return list === undefined || rest === undefined ? null : { row: `${list}[${at}]`, list, rest };
}

/** The rows that stay, numbered anew. */
function placeOf(places: Map<string, Map<string, number>>, { row, list }: RowField): number {
  const known = places.get(list) ?? new Map<string, number>();
  places.set(list, known);
  const at = known.get(row) ?? known.size;
  known.set(row, at);
  return at;
}
