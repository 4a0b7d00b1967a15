import { dayAfter, type UnitsChange, unitRefusal } from "../catalogue";
import type { Unit } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced, without } from "../rows";
import { unitsById } from "../units";

/** Adds units, all or none. Those whose id is there already stay as they are, so that sending a form twice is harmless. */
export function addUnits(units: readonly Unit[], name = "units.added"): UnitsChange {
  return {
    name,
    apply: (present) => {
      const fresh = units.filter((unit) => !find(present, unit.id));
      return fresh.length === 0 ? present : checked([...present, ...fresh], fresh);
    },
  };
}

/** Changes what is known of a unit. It stays the same unit: of one that became another, see `endUnits`. */
export function editUnit(id: string, fields: Partial<Omit<Unit, "id">>): UnitsChange {
  return {
    name: "unit.edited",
    apply: (present) => {
      const unit = find(present, id);
      if (!unit) return refuse("unknown");
      const edited = { ...unit, ...fields };
      return checked(replaced(present, edited), [edited]);
    },
  };
}

/**
 * Ends units on their last day; `successors` come after them: units that are there, and `fresh` ones, which begin the day
 * after. One unit and one successor is a change of name or rank, several units and one a merger, one and several a split.
 */
export function endUnits(
  ids: readonly string[],
  lastDay: string,
  successors: readonly string[],
  fresh: readonly Omit<Unit, "validFrom" | "validTo" | "successors">[],
): UnitsChange {
  return {
    name: "unit.ended",
    apply: (present) => {
      if (ids.some((id) => !find(present, id))) return refuse("unknown");
      const begun = fresh
        .filter((unit) => !find(present, unit.id))
        .map((unit): Unit => ({ ...unit, validFrom: dayAfter(lastDay), validTo: null, successors: [] }));
      const next = [...new Set([...successors, ...fresh.map((unit) => unit.id)])];
      const ended = ids.flatMap((id) => find(present, id) ?? []);
      const after = ended.map((unit): Unit => ({ ...unit, validTo: lastDay, successors: next }));
      const whole = [...present.map((unit) => find(after, unit.id) ?? unit), ...begun];
      return checked(whole, [...after, ...begun]);
    },
  };
}

/** Takes a unit out that was added by mistake. Refused while another unit names it; contests are asked by the data. */
export function removeUnit(id: string): UnitsChange {
  return {
    name: "unit.removed",
    apply: (present) => {
      if (!find(present, id)) return present;
      const user = present.find((unit) => unit.parent === id || unit.successors.includes(id));
      return user ? refuse("in-use", undefined, { by: user.name }) : without(present, id);
    },
  };
}

/** Brings a list in: units of an id that is there are written anew where they differ, the others are added. */
export function importUnits(units: readonly Unit[], name = "units.imported"): UnitsChange {
  return {
    name,
    apply: (present) => {
      const given = new Map(units.map((unit) => [unit.id, unit]));
      const old = new Set(present.map(({ id }) => id));
      const kept = present.map((unit) => given.get(unit.id) ?? unit);
      return checked([...kept, ...units.filter(({ id }) => !old.has(id))], units);
    },
  };
}

/** The whole catalogue, or what is wrong with one of the units that were touched. */
export function checked(whole: readonly Unit[], touched: readonly Unit[]): readonly Unit[] | Refusal {
  const byId = unitsById(whole);
  for (const unit of touched) {
    const wrong = unitRefusal(byId, unit);
    if (wrong) return wrong;
  }
  return whole;
}
