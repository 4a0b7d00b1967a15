import { orderKey } from "./names";
import type { ContestRecord, Unit } from "./record";

/** Units and the tree they stand in. Names do not tell them apart: only ids do (domain.md, "Levels are data"). */

/** True when the unit was there on that day (`YYYY-MM-DD`); bounds that nobody knows are open. */
export function validOn({ validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** A unit's name without its kind, "Mường Tè" of "Huyện Mường Tè"; a number alone is no name ("Phường 1"). */
export function bareName({ name, kind }: Pick<Unit, "name" | "kind">): string {
  const bare = hasKind({ name, kind }) && kind !== "" ? name.slice(kind.length).trim() : name;
  return /^\d+$/.test(bare) ? name : bare;
}

/** True when a unit's name begins with its kind, as on official papers. */
export function hasKind({ name, kind }: Pick<Unit, "name" | "kind">): boolean {
  return kind === "" || name.toLocaleLowerCase("vi").startsWith(`${kind.toLocaleLowerCase("vi")} `);
}

export function unitsById<T extends { id: string }>(units: readonly T[]): Map<string, T> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** What a unit belongs to, the nearest first. It ends where a parent is not known, or where the tree goes in a ring. */
export function ancestorsOf<T extends Pick<Unit, "id" | "parent">>(byId: ReadonlyMap<string, T>, id: string): T[] {
  const found: T[] = [];
  const seen = new Set([id]);
  let at = byId.get(id)?.parent ?? null;
  while (at !== null && !seen.has(at)) {
    const unit = byId.get(at);
    if (!unit) break;
    seen.add(at);
    found.push(unit);
    at = unit.parent;
  }
  return found;
}

/** A unit's children by the parent's id; under the empty text those without a parent that is known. */
export function childrenOf<T extends Pick<Unit, "id" | "parent">>(units: readonly T[]): Map<string, T[]> {
  const byId = unitsById(units);
  const found = new Map<string, T[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && byId.has(unit.parent) ? unit.parent : "";
    const group = found.get(parent);
    if (group) group.push(unit);
    else found.set(parent, [unit]);
  }
  return found;
}

/** Units in the order of a list: what still is before what has ended, then by kind, then by name the Vietnamese way. */
export function sortedUnits<T extends Unit>(units: readonly T[]): T[] {
  // Each key is made once: a country has many thousands.
  return units
    .map((unit) => ({ unit, key: listKey(unit) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ unit }) => unit);
}

/** Signs that sort before every letter keep a short name before a longer one that begins with it. */
function listKey({ id, name, kind, validFrom, validTo }: Unit): string {
  return [validTo === null ? "0" : "1", orderKey(kind), orderKey(name), validFrom ?? "", id].join("\u0001");
}

/**
 * The record with these units and what they belong to. `known` has them and everything above them. A unit that the record
 * has already stays as it is there: the catalogue is not changed from here.
 */
export function withUnits(record: ContestRecord, known: readonly Unit[], wanted: readonly string[]): ContestRecord {
  const byId = unitsById(known);
  const present = new Set(record.units.map(({ id }) => id));
  const fresh: Unit[] = [];
  for (const id of wanted) {
    const unit = byId.get(id);
    for (const one of unit ? [unit, ...ancestorsOf(byId, id)] : []) {
      if (present.has(one.id)) continue;
      present.add(one.id);
      fresh.push(one);
    }
  }
  return fresh.length === 0 ? record : { ...record, units: [...record.units, ...fresh] };
}
