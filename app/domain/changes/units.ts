import type { Action } from "../access";
import type { Change } from "../change";
import type { Unit } from "../record";
import { withUnits } from "../units";

/**
 * Takes units of the catalogue, and what they belong to, into the record, so that what refers to them holds and an export
 * is whole. To be put before the change that refers to them, under its action.
 */
export function carryUnits(known: readonly Unit[], wanted: readonly string[], action: Action = "setup.write"): Change {
  return { name: "units.carried", action, apply: (record) => withUnits(record, known, wanted) };
}
