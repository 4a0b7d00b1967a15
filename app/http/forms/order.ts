import { z } from "zod";
import { Id } from "~/domain/record";
import { reason, seen } from "~/http/fields";
import { line, text, whole } from "./typed";

/** A seed of a draw as it is called out: spaces between the numbers are one each, so that all write it alike. */
const typedSeed = line.transform((seed) => seed.replace(/\s+/g, " "));

/**
 * A draw of lots. `id` is chosen by the page: sent twice, lots are drawn once. `how`: with the machine's seed, or one
 * that was called out; `which`: the performances that draw a situation.
 */
export const DrawForm = z.object({
  id: Id,
  of: z.enum(["order", "situations"]).default("order"),
  how: z.enum(["machine", "typed"]).default("machine"),
  seed: typedSeed,
  which: z.enum(["missing", "all"]).default("missing"),
  reason,
  seen,
});

/** The same for one performance at the desk; without a seed, the machine's. */
export const SituationForm = z.object({ id: Id, seed: typedSeed, reason });

/** The parts that get the running order of this one. */
export const CopyForm = z.object({ to: z.array(Id).min(1).max(100), seen });

/** The situations of a part; a row in which nothing is written is not there. */
export const SituationsForm = z.object({
  situations: z
    .array(
      z
        .object({ id: Id, number: whole(1, 9999).nullable().default(null), title: line, text })
        .superRefine((row, context) => {
          if (row.number !== null || (row.title === "" && row.text === "")) return;
          context.addIssue({ code: "invalid_type", expected: "string", path: ["number"], input: undefined });
        }),
    )
    .max(2000)
    .default([])
    .transform((rows) =>
      rows.flatMap(({ number, ...row }) =>
        number === null || (row.title === "" && row.text === "") ? [] : [{ ...row, number }],
      ),
    ),
  seen,
});
