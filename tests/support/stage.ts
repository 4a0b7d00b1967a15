import type { Summary } from "~/domain/stages";

/** A contest below, as the one above sees it. */
export function below(id: string, fields: Partial<Summary> = {}): Summary {
  return {
    id,
    title: `Hội thi ${id}`,
    level: "",
    place: "",
    startsOn: null,
    endsOn: null,
    parent: "tinh",
    holders: [id],
    expected: [],
    sample: false,
    milestone: "published",
    missing: [],
    teams: 5,
    people: 25,
    differs: false,
    ...fields,
  };
}
