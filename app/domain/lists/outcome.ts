/** The lists that are taken in: teams; contestants; judges with secretaries and timekeepers. */
export const listKinds = ["teams", "people", "judges"] as const;
export type ListKind = (typeof listKinds)[number];

/** What is wrong with a row, or worth a look; words for each are in `app/text/words/organize/lists.ts`. */
export type RowProblem =
  | { kind: "no-name" | "no-team" | "bad-number" | "bad-year" | "bad-gender" | "bad-role" | "too-long" }
  | { kind: "number-taken" | "name-twice" | "unknown-team" | "person-twice" | "row-twice"; by: string }
  | { kind: "two-chairs" | "other-office" | "not-clear"; by: string };
export type RowNote = {
  kind:
    | "number-left"
    | "same-name"
    | "other-team"
    | "renamed"
    | "new-team"
    | "new-bloc"
    | "unit-found"
    | "unit-many"
    | "unit-other-time";
  by: string;
};

export type FieldChange = { field: string; before: string; after: string };

/** What a row will do: make something, change something, nothing at all; or it is refused, with the reasons. */
export type Outcome<Made> =
  | { state: "new"; made: Made; notes: RowNote[] }
  | { state: "changed"; id: string; made: Made; changes: FieldChange[]; notes: RowNote[] }
  | { state: "same"; id: string; notes: RowNote[] }
  | { state: "refused"; problems: RowProblem[] };
