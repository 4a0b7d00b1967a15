import type { Moment } from "./change";
import type { Unit } from "./record";
import { type Refusal, refuse } from "./refusal";
import { ancestorsOf, unitsById, validOn } from "./units";

/**
 * One thing that can happen to the catalogue of units, which all contests share. Pure, like a `Change`: it answers the
 * units as they are afterwards, sharing those that it did not touch, or a refusal. `changeUnits` in
 * `app/data/catalogue.server.ts` carries it out.
 */
export type UnitsChange = {
  name: string;
  apply: (units: readonly Unit[], moment: Moment) => readonly Unit[] | Refusal;
};

/** What is wrong with a unit among the others: what it belongs to, its days, its successors. */
export function unitRefusal(byId: ReadonlyMap<string, Unit>, unit: Unit): Refusal | null {
  if (unit.parent !== null && !byId.has(unit.parent)) return refuse("unknown", "parent");
  const top = ancestorsOf(byId, unit.id).at(-1) ?? unit;
  if (top.parent === unit.id) return refuse("unit-ring", "parent", { name: unit.name });
  if (unit.validFrom !== null && unit.validTo !== null && unit.validTo < unit.validFrom) {
    return refuse("ends-before-start", "validTo");
  }
  if (unit.successors.includes(unit.id)) return refuse("own-successor", "successors");
  if (unit.successors.length > 0 && unit.validTo === null) return refuse("not-ended", "validTo");
  return null;
}

/** What is allowed, but seldom meant: said beside a unit, never in the way. `name` is of the unit that it is about. */
export type UnitWarning = {
  kind: "parent-not-there" | "successor-earlier" | "child-remains" | "same-name";
  name: string;
  id: string;
};

/** What looks wrong about a unit: its time does not fit those around it, or another one is the same by name and time. */
export function unitWarnings(units: readonly Unit[], unit: Unit): UnitWarning[] {
  const byId = unitsById(units);
  const warn = (kind: UnitWarning["kind"], about: Unit): UnitWarning => ({ kind, name: about.name, id: about.id });
  const parent = unit.parent === null ? undefined : byId.get(unit.parent);
  const found: UnitWarning[] = [];
  if (parent && !covers(parent, unit)) found.push(warn("parent-not-there", parent));
  for (const id of unit.successors) {
    const next = byId.get(id);
    if (next && next.validFrom !== null && unit.validTo !== null && next.validFrom <= unit.validTo)
      found.push(warn("successor-earlier", next));
  }
  for (const other of units) {
    if (other.id === unit.id) continue;
    if (other.parent === unit.id && unit.validTo !== null && (other.validTo === null || other.validTo > unit.validTo))
      found.push(warn("child-remains", other));
    if (other.name === unit.name && other.parent === unit.parent && meet(other, unit))
      found.push(warn("same-name", other));
  }
  return found;
}

/** True when the one was there whenever the other was, as far as it is known. */
function covers(one: Unit, other: Unit): boolean {
  const begins = one.validFrom === null || (other.validFrom !== null && other.validFrom >= one.validFrom);
  const lasts = one.validTo === null || (other.validTo !== null && other.validTo <= one.validTo);
  return begins && lasts;
}

/** True when there was a day on which both were there, as far as it is known. */
export function meet(one: Unit, other: Unit): boolean {
  return (
    (one.validFrom === null || validOn({ ...other, validFrom: null }, one.validFrom)) &&
    (other.validFrom === null || validOn({ ...one, validFrom: null }, other.validFrom))
  );
}

/** The day after a day, `YYYY-MM-DD`: a unit's successor begins the day after its last. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
