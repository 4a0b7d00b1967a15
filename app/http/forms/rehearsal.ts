import { z } from "zod";
import { scenarios } from "~/domain/rehearsal";

const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).catch(usual);

/** What is rehearsed, as an address says it; what is missing or makes no sense is the usual. */
export const RehearsalQuery = z.object({
  scenario: z.enum(scenarios).catch("ordinary"),
  seed: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N} ._-]{1,40}$/u)
    .catch("1"),
  runs: whole(1, 500, 200),
  teams: whole(2, 60, 12),
  judges: whole(1, 15, 5),
});
export type RehearsalQuery = z.output<typeof RehearsalQuery>;
