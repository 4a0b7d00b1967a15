import { z } from "zod";
import { Id } from "~/domain/record";
import { typedDuration, typedPoints } from "~/text/typed";

/** Fields of forms as people type them, as Zod reads them. What is wrong is said by `field-messages.server.ts`. */

/** The id of what is being made. The form chooses it, so that sending it twice makes one thing. */
export const newId = Id;

/** A reason that the rules may ask for: whether it is needed is theirs to say. */
export const reason = z.string().trim().max(2000).default("");

/** Points, "2,5" or "2.5", as whole hundredths. */
export const points = z.string().transform((text, context) => {
  const read = typedPoints(text);
  if (typeof read === "number" && read <= 10_000_000) return read;
  context.addIssue({ code: "invalid_type", expected: "number", input: text.trim() });
  return z.NEVER;
});

/** A length of time, "7:30" or "7" minutes, as whole seconds up to a day; null when nothing is typed. */
export const time = z
  .string()
  .default("")
  .transform((text, context) => {
    const read = typedDuration(text);
    if (read === null || (typeof read === "number" && read <= 86_400)) return read;
    context.addIssue({ code: "custom", input: text });
    return z.NEVER;
  });

/** A whole count, zero or more. */
export const count = z.string().transform((text, context) => {
  if (/^\s*\d{1,4}\s*$/.test(text)) return Number(text);
  context.addIssue({ code: "invalid_type", expected: "int", input: text.trim() });
  return z.NEVER;
});

/** The revision that a form was filled in at. */
export const seen = z.coerce.number().int().min(0).optional();
