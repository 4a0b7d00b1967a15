import type { NameBook } from "../domain/name-book";
import { wordsOf } from "./area";
import { formats, nothing } from "./format";
import type { Language } from "./language";
import { log } from "./words/organize/log";
import { logFields } from "./words/organize/log-fields";

/** A row that an entry of the audit touched, as `app/data` keeps it. */
type Touched = { in: string; id: string; before: unknown; after: unknown; reason?: string };
type Kind = "added" | "removed" | "changed" | "reordered";
/** One touched row in words; `fields` says what became of each field that differs. */
export type AuditedRow = {
  rows: string;
  name: string;
  kind: Kind;
  fields: { field: string; before: string; after: string }[];
};

/** So many rows say what happened; a contest that was brought in touched thousands. */
const shown = 12;

/** What an entry touched, in words, as far as there are words; `more` rows are left out. */
export function audited(
  changes: readonly Touched[],
  names: Partial<NameBook>,
  language: Language,
): { rows: AuditedRow[]; more: number } {
  const say = speaker(names, language);
  return { rows: changes.slice(0, shown).map(say), more: Math.max(0, changes.length - shown) };
}

/** The row without the marks and the note in it: of a paper sheet that a second person is still to key in. */
export function blinded(row: Touched): Touched {
  const bare = (value: unknown) => {
    const { marks: _, note: __, ...rest } = objectOf(value);
    return value === null ? null : rest;
  };
  return { ...row, before: bare(row.before), after: bare(row.after) };
}

function speaker(names: Partial<NameBook>, language: Language): (touched: Touched) => AuditedRow {
  const words = wordsOf(log, language);
  const { rows, fields, values } = wordsOf(logFields, language);
  const format = formats(language);
  const known: { [id: string]: string } = Object.assign({}, ...Object.values(names));

  const value = (field: string, of: unknown): string => {
    if (of === null || of === undefined || of === "") return nothing;
    if (typeof of === "boolean") return of ? words.yes : words.no;
    if (typeof of === "number") return number(field, of);
    if (typeof of === "string") return known[of] ?? values[of] ?? text(of);
    if (Array.isArray(of)) return of.map((one) => value(field, one)).join(", ") || nothing;
    return Object.entries(of)
      .filter(([key]) => key !== "id" && key !== "sample")
      .map(([key, one]) => `${known[key] ?? fields[key] ?? key}: ${value(known[key] ? "marks" : key, one)}`)
      .join("; ");
  };
  const number = (field: string, of: number): string => {
    if (field === "coefficient") return format.coefficient(of);
    return pointFields.has(field) ? format.maximum(of) : String(of);
  };
  const text = (of: string): string => {
    if (/^\d{4}-\d{2}-\d{2}T/.test(of)) return format.moment(of);
    return /^\d{4}-\d{2}-\d{2}$/.test(of) ? format.day(of) : of;
  };

  return ({ in: collection, id, before, after, reason }) => {
    const kind = id === "#order" ? "reordered" : before === null ? "added" : after === null ? "removed" : "changed";
    const [old, now] = [objectOf(before), objectOf(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (key) =>
        key !== "id" &&
        JSON.stringify(old[key]) !== JSON.stringify(now[key]) &&
        (kind === "changed" || says(old[key] ?? now[key])),
    );
    const touched = keys.map((key) => ({
      field: fields[key] ?? key,
      before: value(key, old[key]),
      after: value(key, now[key]),
    }));
    const why = reason ? [{ field: fields.reason ?? "", before: nothing, after: reason }] : [];
    return {
      rows: rows[collection] ?? collection,
      name: nameIn({ ...old, ...now }, known, id),
      kind,
      fields: kind === "reordered" ? why : [...touched, ...why],
    };
  };
}

/** What a new or removed row leaves empty needs no line. */
const says = (of: unknown): boolean =>
  of !== null && of !== undefined && of !== "" && of !== false && String(of) !== "";

const pointFields = new Set(["maximum", "step", "points", "pointsEach", "minimum", "limit", "marks"]);

function objectOf(value: unknown): { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** What a row is called: its own name, or that of what it belongs to. */
function nameIn(row: { [key: string]: unknown }, known: { [id: string]: string }, id: string): string {
  for (const key of ["name", "fullName"]) if (typeof row[key] === "string") return row[key];
  const own = known[id];
  if (own !== undefined) return own;
  for (const key of ["performance", "judge", "team", "part", "round", "seat"]) {
    const named = known[String(row[key])];
    if (named !== undefined) return named;
  }
  return "";
}
