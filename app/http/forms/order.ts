import { z } from "zod";
import { Id } from "~/domain/record";
import { seen } from "~/http/fields";

/** A draw of lots. `id` is chosen by the page: sent twice, lots are drawn once. */
export const DrawForm = z.object({ id: Id, seen });
/** The parts that get the running order of this one. */
export const CopyForm = z.object({ to: z.array(Id).min(1).max(100), seen });
