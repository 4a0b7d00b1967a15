import type { Contestant, ContestRecord } from "./record";
import { find } from "./rows";

const compared = ["fullName", "birthYear", "gender", "ethnicity", "title", "workplace", "role"] as const;
export type ComparedField = (typeof compared)[number];
type Value = string | number | null;

/** What is other below than here, person by person. `person` is who it is about: of one that is new, the one below. */
export type OriginChange = {
  person: string;
  name: string;
  kind: "changed" | "new" | "gone";
  fields: { field: ComparedField; here: Value; below: Value }[];
};

/**
 * How a team that was sent up differs from the one below that it was copied from. Those who were entered above are nobody's
 * copy and no difference; nor is the team's name, which above is its own. `touched` narrows it to people below who were
 * changed since; nothing here is carried out by itself.
 */
export function originChanges(
  record: ContestRecord,
  team: string,
  below: ContestRecord,
  touched: (person: string) => boolean = () => true,
): OriginChange[] {
  const origin = find(record.teams, team)?.origin;
  if (!origin || origin.contest !== below.contest.id || origin.team === null) return [];
  const here = record.contestants.filter((one) => one.team === team);
  const there = below.contestants.filter((one) => one.team === origin.team && touched(one.id));
  const known = new Set(below.contestants.map((one) => one.id));
  const changed = there.flatMap((one): OriginChange[] => {
    const copy = here.find(({ origin: from }) => from === one.id);
    if (!copy) return [{ person: one.id, name: one.fullName, kind: "new", fields: [] }];
    const fields = fieldsOf(copy, one);
    return fields.length === 0 ? [] : [{ person: copy.id, name: copy.fullName, kind: "changed", fields }];
  });
  const gone = here.filter((one) => one.origin !== null && !known.has(one.origin) && touched(one.origin));
  return [
    ...changed,
    ...gone.map(({ id, fullName }) => ({ person: id, name: fullName, kind: "gone" as const, fields: [] })),
  ];
}

function fieldsOf(here: Contestant, below: Contestant): OriginChange["fields"] {
  return compared.flatMap((field) =>
    here[field] === below[field] ? [] : [{ field, here: here[field], below: below[field] }],
  );
}
