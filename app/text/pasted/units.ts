import { dayAfter, meet, unitRefusal } from "~/domain/catalogue";
import { withoutMarks } from "~/domain/names";
import { Id, type Unit } from "~/domain/record";
import { unitsById, validOn } from "~/domain/units";
import { typedDay } from "../typed";
import { byColumn, headings } from "./cells";

/** What is wrong with a line; words for it are in `words/organize/units.ts`. */
export type UnitProblem = {
  kind:
    | "no-name"
    | "too-long"
    | "bad-day"
    | "bad-code"
    | "code-twice"
    | "unit-twice"
    | "unknown-unit"
    | "many-units"
    | "unit-ring"
    | "ends-before-start"
    | "own-successor"
    | "not-ended";
  by: string;
};

/** A line as read: the unit that would stand in the catalogue after it, and whether that is new there. */
export type UnitLine = {
  line: number;
  unit: Unit;
  /** as typed */
  parent: string;
  successors: string;
  state: "new" | "changed" | "same";
  problems: UnitProblem[];
};

const known = {
  name: ["ten", "ten don vi", "don vi", "ten don vi hanh chinh", "don vi hanh chinh", "name", "unit"],
  kind: ["loai", "loai don vi", "loai hinh", "cap", "kind"],
  parent: ["truc thuoc", "don vi cap tren", "cap tren", "thuoc", "tinh", "parent", "belongs to"],
  from: ["tu ngay", "tu", "hieu luc tu", "co hieu luc tu ngay", "ngay bat dau", "from"],
  to: ["den ngay", "den", "den het ngay", "ngay cuoi con hieu luc", "ngay ket thuc", "until", "to"],
  successors: ["don vi ke tiep", "ke tiep", "nhap vao", "doi thanh", "successors", "succeeded by"],
  code: ["ma", "ma don vi", "ma so", "ma dvhc", "code"],
  source: ["nguon", "can cu", "source"],
} as const;
type Column = keyof typeof known | "skip";
const usual: readonly Column[] = ["name", "kind", "parent", "from", "to", "successors", "code", "source"];
const counting = ["stt", "tt", "so tt", "so thu tu", "no"];

type Cells = { [K in Column]?: string };

/**
 * Reads a list of units from the rows of a table: name, kind, belongs to, first day, last day, successors, code, source,
 * or as its heading row names them. `present` is the catalogue. What a line belongs to and what succeeds it are codes or
 * names, of the catalogue or of this list. A line is a unit of the catalogue when it has its code; or its name, kind and
 * parent where their times meet: a former unit and a new one of the same name stay two. Ids of new units without a code
 * begin with `batch`.
 */
export function readUnits(rows: readonly (readonly string[])[], present: readonly Unit[], batch: string): UnitLine[] {
  const at = rows.findIndex((cells) => headings(named(cells), known) !== null);
  const head = at >= 0 && at < 20 ? headings(named(rows[at] ?? []), known) : null;
  const columns = head ?? usual;
  const body = rows.map((cells, place) => ({ cells, line: place + 1 })).slice(head ? at + 1 : 0);
  const lines = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const drafts = lines.map(({ cells, line }) => draft(byColumn<Column>(cells, columns), line, batch));
  const old = unitsById(present);
  settle(drafts, old, byName(present));
  const names = byName([...unitsById([...present, ...drafts.map(({ unit }) => unit)]).values()]);
  const ids = new Set([...old.keys(), ...drafts.map(({ unit }) => unit.id)]);
  for (const one of drafts) relate(one, old.get(one.unit.id), names, ids);
  const after = unitsById([...present, ...drafts.map(({ unit }) => unit)]);
  return drafts.map(({ cells: _, ...one }): UnitLine => {
    const wrong = one.problems.length === 0 ? unitRefusal(after, one.unit)?.refused : undefined;
    if (wrong === "unit-ring" || wrong === "ends-before-start" || wrong === "own-successor" || wrong === "not-ended") {
      one.problems.push({ kind: wrong, by: "" });
    }
    const before = old.get(one.unit.id);
    const same = JSON.stringify(before) === JSON.stringify(one.unit);
    return { ...one, state: before === undefined ? "new" : same ? "same" : "changed" };
  });
}

/** Rows of a file as text that one can see and correct, and that `pastedLines` reads as the same rows. */
export function asPasted(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map((cell) => quoted(cell.replace(/\s+/g, " "))).join("\t")).join("\n");
}

type Draft = Omit<UnitLine, "state"> & { cells: Cells };

/** A counting column in front has no name of ours; without it the rest of the row is still a heading. */
function named(cells: readonly string[]): string[] {
  return cells.map((cell) => (counting.includes(withoutMarks(cell)) ? "" : cell));
}

function draft(cells: Cells, line: number, batch: string): Draft {
  const problems: UnitProblem[] = [];
  const { name = "", kind = "", parent = "", successors = "", code = "", source = "" } = cells;
  if (name === "") problems.push({ kind: "no-name", by: "" });
  if ([name, kind, parent].some((cell) => cell.length > 300) || source.length > 2000)
    problems.push({ kind: "too-long", by: "" });
  const dayOf = (typed = ""): string | null => {
    const day = typedDay(typed);
    if (day !== "not-a-day") return day;
    problems.push({ kind: "bad-day", by: typed });
    return null;
  };
  const [validFrom, validTo] = [dayOf(cells.from), dayOf(cells.to)];
  if (code !== "" && !Id.safeParse(code).success) problems.push({ kind: "bad-code", by: code });
  const id = code !== "" && Id.safeParse(code).success ? code : `${batch}-${line}`;
  const unit: Unit = { id, name, kind, parent: null, validFrom, validTo, successors: [], source };
  return { line, unit, parent, successors, problems, cells };
}

/** Finds the unit of the catalogue that each line speaks of, and lines that speak of one unit. */
function settle(drafts: readonly Draft[], old: ReadonlyMap<string, Unit>, names: Names): void {
  const [codes, lines] = [new Set<string>(), new Map<string, Draft[]>()];
  const parentOf = (unit: Unit) => (unit.parent === null ? "" : (old.get(unit.parent)?.name ?? ""));
  for (const one of drafts) {
    const { unit, parent, problems } = one;
    if (one.cells.code !== undefined) {
      if (codes.has(unit.id)) problems.push({ kind: "code-twice", by: unit.id });
      codes.add(unit.id);
      continue;
    }
    const words = [unit.name, unit.kind, parent].map(key).join("|");
    const above = lines.get(words) ?? [];
    if (unit.name !== "" && above.some((twin) => meet(twin.unit, unit)))
      problems.push({ kind: "unit-twice", by: unit.name });
    lines.set(words, [...above, one]);
    const same = (names.get(key(unit.name)) ?? []).filter(
      (known) =>
        (unit.kind === "" || key(known.kind) === key(unit.kind)) &&
        (parent === "" || key(parentOf(known)) === key(parent) || known.parent === parent) &&
        meet(known, unit),
    );
    if (same.length === 1 && same[0]) one.unit = { ...unit, id: same[0].id };
  }
}

/** Finds what a line belongs to and what succeeds it; what a line does not say of a known unit stays as it is. */
function relate(one: Draft, old: Unit | undefined, names: Names, ids: ReadonlySet<string>): void {
  const { id, name, kind, source, validFrom } = one.unit;
  const validTo = one.unit.validTo ?? old?.validTo ?? null;
  const find = (typed: string, day: string | null): string | null => {
    if (ids.has(typed)) return typed;
    const alike = (names.get(key(typed)) ?? []).filter((unit) => unit.id !== id);
    const there = alike.filter((unit) => (day === null ? unit.validTo === null : validOn(unit, day)));
    const [only, ...others] = there.length > 0 ? there : alike;
    if (only && others.length === 0) return only.id;
    one.problems.push({ kind: only ? "many-units" : "unknown-unit", by: typed });
    return null;
  };
  const wanted = one.successors.split(";").flatMap((word) => word.trim() || []);
  // A successor is looked for among what was there once its forerunner had gone.
  const next = validTo === null ? null : dayAfter(validTo);
  one.unit = {
    id,
    name,
    kind: kind || (old?.kind ?? ""),
    parent: one.parent === "" ? (old?.parent ?? null) : find(one.parent, validFrom ?? validTo),
    validFrom: validFrom ?? old?.validFrom ?? null,
    validTo,
    successors: wanted.length === 0 ? (old?.successors ?? []) : wanted.flatMap((word) => find(word, next) ?? []),
    source: source || (old?.source ?? ""),
  };
}

type Names = ReadonlyMap<string, readonly Unit[]>;

const key = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

function byName(units: readonly Unit[]): Names {
  const names = new Map<string, Unit[]>();
  for (const unit of units) {
    const alike = names.get(key(unit.name));
    if (alike) alike.push(unit);
    else names.set(key(unit.name), [unit]);
  }
  return names;
}
