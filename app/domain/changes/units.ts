import type { Action } from "../access";
import { type Change, heldTo } from "../change";
import type { ContestRecord, Unit } from "../record";
import { find } from "../rows";
import { ancestorsOf, unitsById, withUnits } from "../units";
import type { TouchedRow } from "./undo-rows";

/**
 * Takes units of the catalogue, and what they belong to, into the record, so that what refers to them holds and an export
 * is whole. To be put before the change that refers to them, under its action.
 */
export function carryUnits(known: readonly Unit[], wanted: readonly string[], action: Action = "setup.write"): Change {
  return { name: "units.carried", action, apply: (record) => withUnits(record, known, wanted) };
}

/**
 * The change, and the record lets go of the units that it named before and does not name any more, so that the catalogue
 * may delete them. Units that nothing named before, as of an imported tree, stay.
 */
export function lettingGo(change: Change): Change {
  return heldTo(change, (next, record) => {
    if (sameNames(record, next)) return next;
    const [before, after] = [namedUnits(record), namedUnits(next)];
    const kept = next.units.filter(({ id }) => after.has(id) || !before.has(id));
    return kept.length === next.units.length ? next : { ...next, units: kept };
  });
}

const sameNames = (one: ContestRecord, other: ContestRecord): boolean =>
  one.teams === other.teams && one.judges === other.judges && one.contest === other.contest;

/** The units that teams, judges and the contest itself name, and all that those belong to. */
function namedUnits({ contest, teams, judges, units }: ContestRecord): ReadonlySet<string> {
  const byId = unitsById(units);
  const named = [...contest.holders, ...contest.expected, ...[...teams, ...judges].flatMap(({ unit }) => unit ?? [])];
  return new Set(named.flatMap((id) => [id, ...ancestorsOf(byId, id).map((unit) => unit.id)]));
}

/**
 * Of the touched rows of a change those of units that undoing it has to put back: one that it brought stays where something
 * names it by now, and one that it let go may be there again.
 */
export function unitsToPutBack(next: ContestRecord, touched: readonly TouchedRow[]): TouchedRow[] {
  const rows = touched.filter((row) => row.in === "units");
  if (rows.length === 0) return [];
  const named = namedUnits(next);
  return rows.filter(({ id, before, after }) => {
    if (before === null) return !named.has(id) && find(next.units, id) !== undefined;
    return after !== null || find(next.units, id) === undefined;
  });
}
