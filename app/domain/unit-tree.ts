import { withoutMarks } from "./names";
import type { Unit } from "./record";
import { ancestorsOf, childrenOf, sortedUnits, unitsById, validOn } from "./units";

/** A line of the tree: how deep it stands, and how many units directly below it are not shown. */
export type TreeRow = { unit: Unit; depth: number; hidden: number };
/** A unit that was found, and what it belongs to, the nearest first. */
export type FoundRow = { unit: Unit; path: string[] };

/** What one looks for: by name with or without marks, on a day, below a unit. */
export type Look = { q: string; on: string | null; under: string | null };

/** The units that there were on a day; all without one. */
export function unitsOn(units: readonly Unit[], on: string | null): Unit[] {
  return on === null ? [...units] : units.filter((unit) => validOn(unit, on));
}

/**
 * The tree below a unit, or from its roots, as lines: as deep as `most` lines go, but one level at least. What belongs to
 * a unit that is left out stands among the roots.
 */
export function treeRows(units: readonly Unit[], under: string | null, most = 400): TreeRow[] {
  const below = childrenOf(units);
  let rows = level(below.get(under ?? "") ?? [], below, 0);
  for (let depth = 1; ; depth++) {
    const more = rows.reduce((sum, row) => sum + (row.depth === depth - 1 ? row.hidden : 0), 0);
    if (more === 0 || rows.length + more > most) return rows;
    rows = rows.flatMap((row) =>
      row.depth === depth - 1 && row.hidden > 0
        ? [{ ...row, hidden: 0 }, ...level(below.get(row.unit.id) ?? [], below, depth)]
        : [row],
    );
  }
}

function level(units: readonly Unit[], below: ReadonlyMap<string, Unit[]>, depth: number): TreeRow[] {
  return sortedUnits(units).map((unit) => ({ unit, depth, hidden: below.get(unit.id)?.length ?? 0 }));
}

/** The units whose name has what was typed, with or without marks: what still is first. */
export function foundRows(units: readonly Unit[], all: readonly Unit[], q: string): FoundRow[] {
  const key = withoutMarks(q);
  const byId = unitsById(all);
  const found = units.filter((unit) => withoutMarks(unit.name).includes(key));
  return sortedUnits(found).map((unit) => ({ unit, path: ancestorsOf(byId, unit.id).map(({ name }) => name) }));
}
