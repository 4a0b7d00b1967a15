import { z } from "zod";
import { Id } from "~/domain/record";
import type { Cut } from "~/domain/sending";
import { NewTeamForm } from "./people";
import { line, name, text, ticked, whole } from "./typed";

const cut = {
  best: whole(0, 1000),
  of: z.enum(["round", "bloc"]),
  bestOfRest: whole(0, 1000),
  onTie: z.enum(["decide", "all"]),
};

/** Teams of a contest below that are to come, and the cut under which the page showed them. */
export const SendingForm = z.object({
  ...cut,
  bloc: Id.nullable().default(null),
  teams: z
    .array(z.object({ id: Id, take: ticked, name: line, reason: text }))
    .max(2000)
    .default([])
    .superRefine((rows, context) => {
      rows.forEach((row, at) => {
        if (!row.take || row.name !== "") return;
        context.addIssue({ code: "invalid_type", expected: "string", path: [at, "name"], input: undefined });
      });
    }),
});

/** A team that comes without a contest. */
export const NominationForm = NewTeamForm.extend({ name, reason: text });

/** Which people's changes are taken over into a team. */
export const TakeOverForm = z.object({ persons: z.array(Id).max(2000).default([]) });

const Search = z.object({
  best: z.coerce.number().pipe(cut.best),
  of: cut.of,
  bestOfRest: z.coerce.number().pipe(cut.bestOfRest),
  onTie: cut.onTie,
});

/** The cut that an address asks for, as far as it asks for one; else the usual. */
export function cutIn(search: URLSearchParams, usual: Cut): Cut {
  const asked = Search.safeParse({ ...usual, ...Object.fromEntries(search) });
  return asked.success ? asked.data : usual;
}
