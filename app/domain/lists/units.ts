import type { Unit } from "../record";
import { bareName, hasKind, validOn } from "../units";
import { nameIndex } from "./name-index";

export type NamedUnit = Pick<Unit, "id" | "name" | "kind" | "validFrom" | "validTo">;
/**
 * What the catalogue has of a name in a list: the one unit that is meant, several (`many`), only such as were not there on
 * the day (`other-time`), or nothing.
 */
export type UnitFinding = { is: "one"; id: string; name: string } | { is: "many" | "other-time" | "none" };

/**
 * Finds the unit that a list names, which must be the only one of that name on the day of the contest (on any day, where
 * it has none yet). A name without its kind, "Mường Tè", must be the only one of all times: a former district and a new
 * commune of one name are never guessed apart. An office stands for its unit: "UBND huyện Mường Tè".
 */
export function unitFinder(units: readonly NamedUnit[], on: string | null): (name: string) => UnitFinding {
  const whole = nameIndex(
    units.flatMap((unit) =>
      [...new Set([unit.name, hasKind(unit) ? unit.name : `${unit.kind} ${unit.name}`])].map((name) => ({
        unit,
        name,
      })),
    ),
    ({ name }) => name,
  );
  const bare = nameIndex(
    units.map((unit) => ({ unit, name: bareName(unit) })),
    ({ name }) => name,
  );
  const found = (rows: readonly { unit: NamedUnit }[]) => [...new Set(rows.map(({ unit }) => unit))];
  return (typed) => {
    const name = typed.replace(office, "").trim();
    if (name === "") return { is: "none" };
    const named = found(whole.find(name));
    const there = on === null ? named : named.filter((unit) => validOn(unit, on));
    if (named.length > 0) return only(there, there.length === 0 ? "other-time" : "many");
    const alike = found(bare.find(name));
    if (alike.length === 1 && on !== null && !alike.some((unit) => validOn(unit, on))) return { is: "other-time" };
    return only(alike, alike.length === 0 ? "none" : "many");
  };
}

const office = /^\s*(UBND|U[ỷỶ]\s+ban\s+nhân\s+dân|[Ủủ]y\s+ban\s+nhân\s+dân)\s+/i;

function only(units: readonly NamedUnit[], otherwise: "many" | "other-time" | "none"): UnitFinding {
  const [unit, ...others] = units;
  return unit && others.length === 0 ? { is: "one", id: unit.id, name: unit.name } : { is: otherwise };
}
