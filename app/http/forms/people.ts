import { z } from "zod";
import { Id } from "~/domain/record";
import { line, name, seen, whole } from "./typed";
import { picked } from "./units";

/** A table of people: a row that has no name and nothing else typed in it is not there. */
function people<Row extends z.ZodType<{ id: string; fullName: string }>>(row: Row, typed: readonly string[]) {
  return z
    .array(row)
    .max(500)
    .default([])
    .superRefine((rows, context) => {
      rows.forEach((one, at) => {
        if (one.fullName !== "" || !typed.some((field) => filled(one, field))) return;
        context.addIssue({ code: "invalid_type", expected: "string", path: [at, "fullName"], input: undefined });
      });
    })
    .transform((rows) => rows.filter((one) => one.fullName !== ""));
}

function filled(row: object, field: string): boolean {
  const value = Object.entries(row).find(([key]) => key === field)?.[1];
  return value !== "" && value !== null && value !== undefined;
}

const person = { id: Id, fullName: line, title: line, workplace: line };

/** What a list says of one contestant. */
const about = {
  birthYear: whole(1900, 2100).nullable().default(null),
  gender: z.enum(["male", "female"]).nullable().default(null),
  ethnicity: line,
  role: z.enum(["official", "reserve", "support"]).default("official"),
};

/** One contestant, in a form of their own. */
export const personFields = { ...about, fullName: name, title: line, workplace: line };

export const contestants = people(z.object({ ...person, ...about }), [
  "birthYear",
  "gender",
  "ethnicity",
  "title",
  "workplace",
]);

const team = {
  number: whole(1, 9999).nullable().default(null),
  name,
  ...picked,
  unitName: line,
  bloc: Id.nullable().default(null),
};

export const NewTeamForm = z.object({ id: Id, ...team, seen });
export const TeamForm = z.object({ ...team, contestants, seen });
export const BlocsForm = z.object({
  blocs: z
    .array(z.object({ id: Id, name: line, kind: z.enum(["bloc", "cluster"]).default("bloc") }))
    .max(200)
    .default([])
    .transform((rows) => rows.filter((row) => row.name !== "")),
  seen,
});

export const JudgesForm = z.object({
  judges: people(z.object({ ...person, ...picked }), ["title", "workplace", "unitTyped"]),
  chair: Id.nullable().default(null),
  seen,
});

export const OfficersForm = z.object({
  officers: people(z.object({ ...person, role: z.enum(["secretary", "timekeeper", "mc"]).default("secretary") }), [
    "title",
    "workplace",
  ]),
  seen,
});

/** Which judge sits where: each ticked box is "part judge". */
export const PanelsForm = z.object({
  seats: z
    .array(z.string().regex(/^\S+ \S+$/))
    .max(10_000)
    .default([])
    .transform((seats) => seats.map((seat) => seat.split(" ")).map(([part = "", judge = ""]) => ({ part, judge }))),
  seen,
});

/** Whose codes are printed, and how long they hold. */
export const CodesForm = z.object({
  seats: z.array(Id).min(1).max(500),
  until: z.enum(["contest", "day", "three-days"]),
});

/** The seats whose devices end, as the page showed them: ids with spaces between. */
export const SeatsForm = z.object({
  seats: z
    .string()
    .max(50_000)
    .transform((ids) => ids.split(" ").filter((id) => id !== ""))
    .pipe(z.array(Id).min(1).max(1000)),
});

/** Nothing but a yes. */
export const BareForm = z.object({});
