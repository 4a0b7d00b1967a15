import { z } from "zod";
import type { FieldProblem } from "~/http/field-messages.server";
import { typedCoefficient, typedDay, typedDuration, typedPoints } from "~/text/typed";

/** What the organizers' forms hold, as Zod reads it from typed text. An empty field never arrives as an empty text. */

export const name = z.string().normalize("NFC").trim().min(1).max(300);
export const line = z.string().normalize("NFC").trim().max(300).default("");
export const text = z.string().normalize("NFC").trim().max(2000).default("");

/** A typed value read by `read`; a word, or more than `most`, is the problem said at the field. */
function typed(read: (text: string) => number | string | null, most: number, problem: FieldProblem) {
  return (value: string, context: z.RefinementCtx): number | null => {
    const found = read(value);
    if (found === null || (typeof found === "number" && found <= most)) return found;
    context.addIssue({ code: "custom", params: { problem }, input: value });
    return z.NEVER;
  };
}

const missing = (value: number | null, context: z.RefinementCtx): number => {
  if (value !== null) return value;
  context.addIssue({ code: "invalid_type", expected: "string", input: undefined });
  return z.NEVER;
};

const readPoints = typed(typedPoints, 10_000_000, "points");
const readCoefficient = typed(typedCoefficient, 1_000_000, "coefficient");
const readDuration = typed(typedDuration, 86_400, "duration");

/** Hundredths of a point; the first must be filled in, the second may be left empty (null). */
export const points = z.string().transform(readPoints).transform(missing);
export const pointsOrNone = z.string().default("").transform(readPoints);

/** Ten-thousandths; 1 when left empty. */
export const coefficient = z
  .string()
  .default("1")
  .transform(readCoefficient)
  .transform((value) => value ?? 10_000);

/** Whole seconds. */
export const duration = z.string().transform(readDuration).transform(missing);
export const durationOrNone = z.string().default("").transform(readDuration);
/** "4:00; 4:30" as whole seconds: apart by a semicolon, a comma or a space, at most `most` of them. */
export const durations = (most: number) =>
  z
    .string()
    .default("")
    .transform((value, context) => {
      const words = value.split(/[;,\s]+/).filter((word) => word !== "");
      if (words.length > most)
        context.addIssue({ code: "too_big", origin: "array", maximum: most, inclusive: true, input: value });
      return words.flatMap((word) => readDuration(word, context) ?? []);
    });

/** `YYYY-MM-DD`, or null when left empty. */
export const dayOrNone = z
  .string()
  .default("")
  .transform((value, context) => {
    const day = typedDay(value);
    if (day !== "not-a-day") return day;
    context.addIssue({ code: "custom", params: { problem: "day" satisfies FieldProblem }, input: value });
    return z.NEVER;
  });

/** A whole number between two bounds, typed as digits. */
export const whole = (least: number, most: number) => z.int().min(least).max(most);

export const ticked = z.boolean().default(false);

/** The revision that a form was filled in at. A form that gives a whole table back must have it: nothing is no table. */
export const seen = z.int().min(0);
