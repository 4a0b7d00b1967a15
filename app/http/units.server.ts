import { findUnits, unitsWithAncestors } from "~/data/unit-search.server";
import { withoutMarks } from "~/domain/names";
import type { Unit } from "~/domain/record";
import { isRefusal, type Refusal, refuse } from "~/domain/refusal";
import { languages } from "~/text/language";
import { unitLabel, unitTitle } from "~/text/units";

/** What a unit picker sends: the unit chosen, and the text that stands in its field. */
export type Picked = { id: string | null; typed: string };

/** A picked unit, or none, with all that it belongs to: `known` is what `carryUnits` takes into a record. */
type Named = { unit: string | null; known: Unit[] };

/**
 * The unit that a picker says. What stands in the field is what holds: where it is not the chosen unit's own text (a
 * browser without scripts chooses nothing), it must name exactly one unit, of those that there were on the day `on` if
 * any of them bears that name. Else refused as "unit-unclear" at `field`.
 */
export async function pickedUnit({ id, typed }: Picked, field: string, on?: string | null): Promise<Named | Refusal> {
  const text = withoutMarks(typed);
  if (text === "") return { unit: null, known: [] };
  const known = id === null ? [] : await unitsWithAncestors([id]);
  const chosen = known.find((unit) => unit.id === id);
  if (chosen && textsOf(chosen).includes(text)) return { unit: chosen.id, known };
  const found = await findUnits(typed.replace(/[,(].*$/, ""), { on: on ?? undefined, take: 100 });
  const named = found.filter((unit) => textsOf(unit).includes(text));
  const there = named.filter(({ valid }) => valid);
  const [only, ...others] = there.length > 0 ? there : named;
  if (!only || others.length > 0) return refuse("unit-unclear", field, { name: typed, count: named.length });
  return { unit: only.id, known: await unitsWithAncestors([only.id]) };
}

/** What several pickers say, in their order, or the first refusal; each at its own field. */
export async function pickedUnits(
  all: readonly (Picked & { field: string })[],
  on?: string | null,
): Promise<{ units: (string | null)[]; known: Unit[] } | Refusal> {
  const units: (string | null)[] = [];
  const known: Unit[] = [];
  for (const { field, ...picked } of all) {
    const one = await pickedUnit(picked, field, on);
    if (isRefusal(one)) return one;
    units.push(one.unit);
    known.push(...one.known);
  }
  return { units, known };
}

/**
 * The units of a list, and the one that stands typed in the list's field but was not chosen: it is meant, so that it is
 * found, or asked about, and never lost.
 */
export async function listedUnits(
  ids: readonly string[],
  typed: string,
  field: string,
  on?: string | null,
): Promise<{ ids: string[] } | Refusal> {
  const more = await pickedUnit({ id: null, typed }, field, on);
  if (isRefusal(more)) return more;
  return { ids: [...new Set([...ids, ...(more.unit === null ? [] : [more.unit])])] };
}

/** How a unit may be typed in full. */
function textsOf(unit: Unit): string[] {
  const own = withoutMarks(unit.name);
  return [own, withoutMarks(unitTitle(unit)), ...languages.map((language) => withoutMarks(unitLabel(unit, language)))];
}
