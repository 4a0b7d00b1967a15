import { groupBy } from "./made";
import { sameRows } from "./remembered";

/** Rows by a key, each group in the order of the list. The groups' own order says nothing. */
export type Groups<Row> = ReadonlyMap<string, readonly Row[]>;

type Version<Row> = { rows: readonly Row[]; groups: Groups<Row> };
type Like<Row> = Version<Row> & { before: number; after: number };

/** As many as there are records at a time: the whole one, what is published of it now and was before, and one to come. */
const versions = 4;
const nothing: Version<never> = { rows: [], groups: new Map() };

/**
 * Groups lists by a key, each made from the list most like it that was grouped before: where they differ, the groups are
 * made anew, and all others are the very same. `within`: what the key depends on besides the row; with it, all is forgotten.
 */
export function grouping<Row, Within extends object>(keyOf: (row: Row, within: Within) => string) {
  const known = new WeakMap<Within, Version<Row>[]>();
  return (rows: readonly Row[], within: Within): Groups<Row> => {
    const kept = known.get(within) ?? [];
    const found = kept.find((one) => one.rows === rows);
    const made = found ?? { rows, groups: carried(mostLike(kept, rows), rows, (row) => keyOf(row, within)) };
    if (made !== kept[0]) known.set(within, [made, ...kept.filter((one) => one !== made)].slice(0, versions));
    return made.groups;
  };
}

/** How many rows two lists share at their beginning, and of the rest at their end. */
function shared(one: readonly unknown[], other: readonly unknown[]): { before: number; after: number } {
  const least = Math.min(one.length, other.length);
  let [before, after] = [0, 0];
  while (before < least && one[before] === other[before]) before++;
  while (after < least - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++;
  return { before, after };
}

/** Of what was grouped before the list most like these rows, and what they share; none is more like than all rows but one. */
function mostLike<Row>(kept: readonly Version<Row>[], rows: readonly Row[]): Like<Row> {
  let best: Like<Row> = { ...nothing, before: 0, after: 0 };
  for (const version of kept) {
    const { before, after } = shared(version.rows, rows);
    if (before + after >= best.before + best.after) best = { ...version, before, after };
    if (before + after >= rows.length - 1) break;
  }
  return best;
}

function carried<Row>(from: Like<Row>, rows: readonly Row[], keyOf: (row: Row) => string): Groups<Row> {
  const { before, after } = from;
  const gone = groupBy(from.rows.slice(before, from.rows.length - after), keyOf);
  const come = groupBy(rows.slice(before, rows.length - after), keyOf);
  const groups = new Map(from.groups);
  for (const key of new Set([...gone.keys(), ...come.keys()])) {
    const [group, taken, given] = [groups.get(key) ?? [], gone.get(key) ?? [], come.get(key) ?? []];
    const at = taken[0] ? group.indexOf(taken[0]) : after === 0 ? group.length : placeIn(group, rows.slice(0, before));
    const next = [...group.slice(0, at), ...given, ...group.slice(at + taken.length)];
    if (next.length === 0) groups.delete(key);
    else if (!sameRows(group, next)) groups.set(key, next);
  }
  return groups;
}

/** The place in a group behind those of its rows that come earlier in the list. */
function placeIn<Row>(group: readonly Row[], earlier: readonly Row[]): number {
  if (group.length === 0) return 0;
  const own = new Set(group);
  const last = earlier.findLast((row) => own.has(row));
  return last === undefined ? 0 : group.indexOf(last) + 1;
}
