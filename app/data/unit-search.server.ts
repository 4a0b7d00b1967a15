import { orderKey, withoutMarks } from "~/domain/names";
import type { Unit } from "~/domain/record";
import { ancestorsOf, sortedUnits, unitsById, validOn } from "~/domain/units";
import { db, type Tx } from "./database.server";
import { searchUnits, unitsOf, unitsUnder } from "./units.server";

/** A unit as a list to choose from shows it: with what it belongs to, and whether it was there on the day asked for. */
export type FoundUnit = Unit & { path: string[]; valid: boolean };

/** How many are looked through before the best are taken: the names of a whole country that share a syllable. */
const looked = 400;

/**
 * The units whose name contains what was typed, with or without marks, the likeliest first: those that there were on the
 * day `on`, then those whose name or a word of it begins so. The others of the same name come after, marked.
 */
export async function findUnits(typed: string, { on, take = 20 }: { on?: string; take?: number } = {}) {
  const key = withoutMarks(typed);
  const found = await searchUnits(typed, { take: looked });
  const rank = (unit: Unit): string => {
    const name = withoutMarks(unit.name);
    const own = name.replace(/^(tinh|thanh pho|huyen|thi xa|thi tran|xa|phuong|so) /, "");
    const near = own === key || name === key ? 0 : own.startsWith(key) || name.startsWith(key) ? 1 : 2;
    const there = on === undefined || validOn(unit, on) ? 0 : 1;
    return `${there}${near}${unit.validTo === null ? 0 : 1}${orderKey(unit.name)}`;
  };
  const best = sortedUnits(found)
    .map((unit) => ({ unit, rank: rank(unit) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, take)
    .map(({ unit }) => unit);
  return placed(best, on);
}

/** The units directly below one that there were on a day. */
export async function unitsUnderOn(parent: string, on?: string): Promise<FoundUnit[]> {
  const below = (await unitsUnder(parent)).filter((unit) => on === undefined || validOn(unit, on));
  return placed(sortedUnits(below), on);
}

/** These units and everything that they belong to. Those that the catalogue does not have are left out. */
export async function unitsWithAncestors(ids: readonly string[], tx: Tx = db().client): Promise<Unit[]> {
  const found = new Map<string, Unit>();
  let asked = [...new Set(ids)];
  while (asked.length > 0) {
    const units = await unitsOf(tx, asked);
    for (const unit of units) found.set(unit.id, unit);
    asked = [...new Set(units.flatMap(({ parent }) => (parent !== null && !found.has(parent) ? [parent] : [])))];
  }
  return [...found.values()];
}

async function placed(units: readonly Unit[], on?: string): Promise<FoundUnit[]> {
  const byId = unitsById(await unitsWithAncestors(units.map(({ id }) => id)));
  return units.map((unit) => ({
    ...unit,
    path: ancestorsOf(byId, unit.id).map(({ name }) => name),
    valid: on === undefined || validOn(unit, on),
  }));
}
