import { z } from "zod";
import { listKinds } from "~/domain/lists/outcome";
import { Id } from "~/domain/record";
import { allColumns } from "~/text/lists/columns";
import { limits } from "~/text/lists/sheet";
import { seen } from "./typed";

/** A list as it was typed and corrected, to be taken in. `only`: all are of this team. */
export const ListForm = z.object({
  kind: z.enum(listKinds),
  only: Id.nullable(),
  newTeams: z.boolean(),
  rows: z
    .array(z.object({ line: z.int(), cells: z.partialRecord(z.enum(allColumns), z.string().max(limits.cell)) }))
    .min(1)
    .max(limits.lines),
  seen,
});
/** Ten thousand rows are about two megabytes. */
export const listBytes = 12_000_000;
