import { z } from "zod";
import { Id } from "~/domain/record";
import { templates } from "~/domain/templates";
import type { FieldProblem } from "~/http/field-messages.server";
import { dayOrNone, line, name, seen } from "./typed";
import { addedTyped, unitIds } from "./units";

const facts = {
  title: name,
  subtitle: line,
  level: line,
  organizer: line,
  heading: z.enum(["government", "party"]),
  place: line,
  startsOn: dayOrNone,
  endsOn: dayOrNone,
  parent: Id.nullable().default(null),
};

type Days = { startsOn: string | null; endsOn: string | null };

function checkDays({ startsOn, endsOn }: Days, context: z.RefinementCtx) {
  if (startsOn === null || endsOn === null || endsOn >= startsOn) return;
  const problem: FieldProblem = "endsEarlier";
  context.addIssue({ code: "custom", params: { problem }, path: ["endsOn"], input: endsOn });
}

/** What a contest is called, where and when it is. */
export const FactsForm = z.object({ ...facts, seen }).superRefine(checkDays);

/** The units that hold a contest, and those that are to send a team. */
export const HoldersForm = z.object({
  holders: unitIds,
  holdersAddedTyped: addedTyped,
  expected: unitIds,
  expectedAddedTyped: addedTyped,
  seen,
});

/**
 * A new contest. `id` is chosen by the page, so that sending it twice makes one contest; `holder` is the unit that it was
 * begun for.
 */
export const NewContestForm = z
  .object({ id: Id, template: z.enum(templates), holder: Id.nullable().default(null), ...facts })
  .superRefine(checkDays);
