import type { UnitsChange } from "../catalogue";
import { Unit } from "../record";
import { type Refusal, refuse } from "../refusal";
import { checked } from "./catalogue";
import { nameOfUndo } from "./undo";
import type { Done } from "./undo-rows";
import { restoredIn } from "./undo-values";

/**
 * Puts back what a change of the catalogue did, as `undo` does in a contest: every field that it changed and that still is
 * as it left it, every unit that it added or removed. Refused as "changed-since" when somebody changed the same later, and
 * as "in-use" when another unit names one that would go; whether a contest carries one is asked by the data.
 */
export function undoUnits(done: Done): UnitsChange {
  return { name: nameOfUndo(done.name), apply: (present) => unitsBefore(done, present) };
}

/** The catalogue without what was done, as things stand, or why that cannot be. */
export function unitsBefore({ changes }: Done, present: readonly Unit[]): readonly Unit[] | Refusal {
  const units = restoredIn(present, readUnit, changes);
  if (units === null) return refuse("changed-since");
  const gone = new Set(changes.filter((row) => row.before === null).map(({ id }) => id));
  const user = units.find(({ parent, successors }) => gone.has(parent ?? "") || successors.some((id) => gone.has(id)));
  if (user) return refuse("in-use", undefined, { by: user.name });
  const touched = new Set(changes.map(({ id }) => id));
  return checked(
    units,
    units.filter(({ id }) => touched.has(id)),
  );
}

function readUnit(row: unknown): Unit | null {
  const read = Unit.safeParse(row);
  return read.success ? read.data : null;
}
