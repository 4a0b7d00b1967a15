import { z } from "zod";
import { Id } from "~/domain/record";
import { text } from "./forms/typed";

/** Fields of the desk's forms; numbers and lengths of time are read by `forms/typed.ts`. */

/** The id of what is being made. The form chooses it, so that sending it twice makes one thing. */
export const newId = Id;

/** A reason that the rules may ask for: whether it is needed is theirs to say. */
export const reason = text;

/** The moment at which a device pressed, in ISO 8601 and UTC; null: now. */
export const pressedAt = z.iso
  .datetime()
  .optional()
  .transform((at) => at ?? null);

/** A whole count, zero or more. */
export const count = z.string().transform((typed, context) => {
  if (/^\s*\d{1,4}\s*$/.test(typed)) return Number(typed);
  context.addIssue({ code: "invalid_type", expected: "int", input: typed.trim() });
  return z.NEVER;
});

/** The revision that a form was filled in at. */
export const seen = z.coerce.number().int().min(0).optional();
