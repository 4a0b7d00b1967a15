import { z } from "zod";
import { Id } from "~/domain/record";
import { seen } from "./typed";

/** What is copied from another contest: all its rules in the place of one's own, or some parts into a round. */
export const CopyForm = z.object({
  id: Id.max(40),
  what: z.enum(["whole", "parts"]),
  parts: z.array(Id).max(100).default([]),
  round: Id.nullable().default(null),
  seen,
});
