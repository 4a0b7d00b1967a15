import { z } from "zod";
import { Id } from "~/domain/record";
import type { FieldProblem } from "~/http/field-messages.server";
import { dayOrNone, line, name, seen, text } from "./typed";

/** The fields of a unit picker that is called `unit`: the id that was chosen, and what stands in the field. */
export const picked = { unit: Id.nullable().default(null), unitTyped: line };

/** Units chosen in a `UnitList`, and what stands in the field of one of the name `<list>Added` that was not chosen yet. */
export const unitIds = z.array(Id).max(2000).default([]);
export const addedTyped = line;

const facts = {
  name,
  kind: line,
  parent: Id.nullable().default(null),
  parentTyped: line,
  validFrom: dayOrNone,
  validTo: dayOrNone,
  source: text,
};

/** A unit's code as an office has it becomes its id, so it is held to an id's letters. */
const code = Id.nullable().default(null);

export const NewUnitForm = z.object({ id: Id, code, ...facts });
export const UnitForm = z.object({ ...facts, successors: unitIds, successorsAddedTyped: addedTyped, seen });

/** The last day of a unit, of others that merge with it, and what comes after. */
export const EndForm = z
  .object({
    lastDay: dayOrNone,
    others: unitIds,
    othersAddedTyped: addedTyped,
    successors: unitIds,
    successorsAddedTyped: addedTyped,
    fresh: z
      .array(z.object({ id: Id, name: line, kind: line }))
      .max(100)
      .default([])
      .transform((rows) => rows.filter((row) => row.name !== "")),
    seen,
  })
  .superRefine(({ lastDay }, context) => {
    if (lastDay !== null) return;
    const problem: FieldProblem = "day";
    context.addIssue({ code: "custom", params: { problem }, path: ["lastDay"], input: lastDay });
  });

/** A pasted list of units. `batch` begins the ids of those that are made, so that twice is once. */
export const PasteUnitsForm = z.object({ pasted: z.string().min(1).max(1_000_000), batch: Id.max(40), seen });
