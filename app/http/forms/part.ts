import { z } from "zod";
import { partTemplates } from "~/domain/part-plans";
import { type Criterion, Id, type Part, PenaltyPlace, type TimeRule } from "~/domain/record";
import { longestAnswer, typedAnswers } from "~/text/pasted/answers";
import {
  coefficient,
  duration,
  durationOrNone,
  durations,
  line,
  name,
  points,
  seen,
  text,
  ticked,
  whole,
} from "./typed";

const rows = z
  .array(z.object({ id: Id, from: duration, points, stopped: ticked }))
  .max(50)
  .default([]);
const kind = z.enum(["none", "full-periods", "started-periods", "table"]);

const fields = z.object({
  name,
  scoredPer: z.enum(["team", "contestant"]),
  take: z.enum(["sum", "mean", "best"]).default("mean"),
  k: whole(1, 100).default(1),
  marking: z.enum(["panel", "tally"]),
  questions: whole(1, 1000).optional(),
  pointsEach: points.optional(),
  key: z.string().max(5000).default("").transform(typedAnswers),
  coefficient,
  minimum: durationOrNone,
  maximum: durationOrNone,
  grace: durationOrNone,
  over: kind.default("none"),
  overSeconds: durationOrNone,
  overPoints: points.optional(),
  overRows: rows,
  under: kind.default("none"),
  underSeconds: durationOrNone,
  underPoints: points.optional(),
  underRows: rows,
  appliesTo: PenaltyPlace.default("part"),
  warnings: durations(10),
  criteria: z
    .array(z.object({ id: Id, name, guide: text, maximum: points, step: points }))
    .max(100)
    .default([]),
  seen,
});
type Fields = z.output<typeof fields>;

/** A whole part with its criteria. What is not asked for (questions of a part marked by a panel) may be missing. */
export const PartForm = fields
  .superRefine(check)
  .transform(
    (form): { part: Omit<Part, "id" | "round" | "panel">; criteria: Omit<Criterion, "part">[]; seen: number } => ({
      part: {
        name: form.name,
        scoredPer: form.scoredPer,
        contestants: form.take === "best" ? { take: "best", k: form.k } : { take: form.take },
        marking:
          form.marking === "panel"
            ? { by: "panel" }
            : { by: "tally", questions: form.questions ?? 1, pointsEach: form.pointsEach ?? 0, key: form.key },
        coefficient: form.coefficient,
        time: {
          minimum: form.minimum,
          maximum: form.maximum,
          grace: form.grace ?? 0,
          over: form.maximum === null ? null : timeRule(form.over, form.overSeconds, form.overPoints, form.overRows),
          under:
            form.minimum === null ? null : timeRule(form.under, form.underSeconds, form.underPoints, form.underRows),
          appliesTo: form.appliesTo,
          warnings: form.maximum === null ? [] : form.warnings,
        },
      },
      criteria: form.marking === "panel" ? form.criteria : [],
      seen: form.seen,
    }),
  );

function timeRule(
  by: z.output<typeof kind>,
  seconds: number | null,
  worth: number | undefined,
  table: z.output<typeof rows>,
): TimeRule | null {
  if (by === "none") return null;
  if (by !== "table") return { kind: by, seconds: seconds ?? 60, points: worth ?? 0 };
  return {
    kind: by,
    rows: table.map(({ from, points: worthOfRow, stopped }) => ({ from, points: worthOfRow, stopped })),
  };
}

function check(form: Fields, context: z.RefinementCtx) {
  const missing = (field: keyof Fields) =>
    context.addIssue({ code: "invalid_type", expected: "string", path: [field], input: undefined });
  if (form.marking === "tally") {
    if (form.questions === undefined) missing("questions");
    if (form.pointsEach === undefined) missing("pointsEach");
    // A key says an answer to every question: one that is left out is a slip of the hand.
    if (form.key.some((answer) => answer === "" || answer.length > longestAnswer))
      context.addIssue({ code: "custom", params: { problem: "key" }, path: ["key"], input: form.key });
  }
  for (const side of ["over", "under"] as const) {
    const limited = side === "over" ? form.maximum !== null : form.minimum !== null;
    if (!limited || form[side] === "none") continue;
    if (form[side] === "table") checkTable(form, `${side}Rows`, context);
    else {
      if (!form[`${side}Seconds`]) missing(`${side}Seconds`);
      if (form[`${side}Points`] === undefined) missing(`${side}Points`);
    }
  }
  checkWarnings(form, context);
  form.criteria.forEach((row, at) => {
    if (row.maximum === 0 || row.step === 0) {
      const field = row.maximum === 0 ? "maximum" : "step";
      context.addIssue({ code: "custom", params: { problem: "points" }, path: ["criteria", at, field], input: 0 });
    }
  });
}

/** Warnings go up, and come before the time is over. */
function checkWarnings({ warnings, maximum }: Fields, context: z.RefinementCtx) {
  if (maximum === null) return;
  const problem = warnings.some((one, at) => one <= (warnings[at - 1] ?? 0))
    ? "warningOrder"
    : warnings.some((one) => one >= maximum)
      ? "warningLate"
      : null;
  if (problem !== null)
    context.addIssue({ code: "custom", params: { problem }, path: ["warnings"], input: warnings.join() });
}

/** Rows of a table of time go up, so that "the greatest row reached" can be read off it. */
function checkTable(form: Fields, field: "overRows" | "underRows", context: z.RefinementCtx) {
  form[field].forEach((row, at) => {
    if (at > 0 && row.from <= (form[field][at - 1]?.from ?? -1))
      context.addIssue({
        code: "custom",
        params: { problem: "tableOrder" },
        path: [field, at, "from"],
        input: row.from,
      });
  });
  if (form[field].length === 0)
    context.addIssue({ code: "too_small", origin: "array", minimum: 1, path: [field], input: [] });
}

/** A part from a template; named as the template has it unless one types another name. The blank one must be named. */
export const NewPartForm = z
  .object({ id: Id, round: Id, template: z.enum(partTemplates).default("blank"), name: line, seen })
  .superRefine((form, context) => {
    if (form.template === "blank" && form.name === "")
      context.addIssue({ code: "invalid_type", expected: "string", path: ["name"], input: undefined });
  });
