import { z } from "zod";

/** Which change is put back: the revision that it made. */
export const UndoForm = z.object({ revision: z.coerce.number().int().min(1) });
