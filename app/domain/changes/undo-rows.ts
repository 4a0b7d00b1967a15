/** A row that a change touched, as the audit keeps it: `before` is null when it was made, `after` when it was removed. */
export type TouchedRow = {
  in: string;
  id: string;
  before: unknown;
  after: unknown;
  /** where a removed row stood */
  at?: number;
};

/** What the audit says was done, and the rows that it touched. */
export type Done = { name: string; changes: readonly TouchedRow[] };

const setUp = [
  "contest",
  "rules",
  "units",
  "blocs",
  "rounds",
  "parts",
  "criteria",
  "situations",
  "teams",
  "contestants",
  "judges",
  "officers",
  "performances",
];

/** What goes along when a team, part, round or judge is removed, and so comes back with it. Marks never go. */
const takenAlong = [
  "penalties",
  "decisions",
  "confirmations",
  "publications",
  "arrivals",
  "substitutions",
  "approvals",
  "draws",
  "ceremonies",
  "votes",
  "calls",
  "reviews",
];

/** What the day wrote into a row of the set-up; only the removal of a performance touches it otherwise. */
const ofTheDay: { [collection: string]: readonly string[] } = {
  contest: ["onStage", "hall"],
  performances: ["opened", "clock"],
};

/**
 * The rows that undoing puts back. The approval that a change of sealed rules left with its reason stays: it was given, and
 * undoing the change gives the next one.
 */
export function restorable(changes: readonly TouchedRow[]): TouchedRow[] {
  return changes.filter(
    (row) => !(row.in === "approvals" && row.before === null && objectOf(row.after).of === "rules"),
  );
}

/** True of a change of the units that all contests share: it shows in each that carries them, but has its own way back. */
export function isOfCatalogue(name: string): boolean {
  return /^((undo|redo) )?(unit\.|units\.(added|imported)$)/.test(name);
}

/** Whether these rows are those of a change of the set-up, and of nothing else; of an undoing, the other way round. */
export function isUndoable({ name, changes }: Done): boolean {
  if (isOfCatalogue(name)) return false;
  const mirrored = name.startsWith("undo ");
  const rows = restorable(changes).map((row) => (mirrored ? { ...row, before: row.after, after: row.before } : row));
  const removes = rows.some((row) => setUp.includes(row.in) && row.after === null);
  return rows.length > 0 && rows.every((row) => isOfSetUp(row, removes) || (removes && isTakenAlong(row)));
}

function isOfSetUp(row: TouchedRow, removes: boolean): boolean {
  if (!setUp.includes(row.in)) return false;
  if (row.in === "contest" || row.in === "rules") {
    if (row.before === null || row.after === null) return false;
  }
  const days = removes && row.in === "contest" ? [] : (ofTheDay[row.in] ?? []);
  return row.before === null || row.after === null || !changedFields(row).some((field) => days.includes(field));
}

/** Removed with what it speaks of, or (a call, a draw) not naming it any more. */
function isTakenAlong(row: TouchedRow): boolean {
  if (!takenAlong.includes(row.in)) return false;
  return row.after === null || row.id === "#order" || (row.before !== null && ["draws", "calls"].includes(row.in));
}

/** The fields that differ in a row that was there before and after. */
export function changedFields({ before, after }: TouchedRow): string[] {
  const [old, now] = [objectOf(before), objectOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
}

export function objectOf(value: unknown): { [field: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
