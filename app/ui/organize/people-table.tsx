import type { Contestant } from "~/domain/record";
import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { ChoiceCell, TextCell } from "./cell";
import type { Entry, Row } from "./entry";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";

const blank = {
  fullName: "",
  birthYear: "",
  gender: "",
  ethnicity: "",
  title: "",
  workplace: "",
  role: "official",
};

export function personRow(person: Omit<Contestant, "team" | "sample" | "photo" | "origin">): Row {
  return {
    id: person.id,
    fullName: person.fullName,
    birthYear: person.birthYear === null ? "" : String(person.birthYear),
    gender: person.gender ?? "",
    ethnicity: person.ethnicity,
    title: person.title,
    workplace: person.workplace,
    role: person.role,
  };
}

/** The people of a team, as a table that one types in. */
export function PeopleTable({ entry, fresh }: { entry: Entry; fresh: string }) {
  const words = useWords(teamsForm).one;
  const cell = (at: number, row: Row, field: string) => entry.cell("contestants", at, row, field);
  return (
    <Rows
      entry={entry}
      list="contestants"
      fresh={fresh}
      blank={blank}
      caption={words.people}
      head={[
        { label: words.fullName, className: "min-w-44" },
        { label: words.birthYear, numeric: true, className: "w-24" },
        { label: words.gender, className: "w-28" },
        { label: words.ethnicity, className: "w-24" },
        { label: words.title, className: "min-w-36" },
        { label: words.workplace, className: "min-w-36" },
        { label: words.role, className: "w-36" },
      ]}
      add={words.add}
      nameOf={(row) => String(row.fullName)}
    >
      {(row, at) => (
        <>
          <TextCell label={words.fullName} {...cell(at, row, "fullName")} />
          <TextCell label={words.birthYear} numeric {...cell(at, row, "birthYear")} />
          <ChoiceCell label={words.gender} options={optionsOf(words.genders)} {...cell(at, row, "gender")} />
          <TextCell label={words.ethnicity} {...cell(at, row, "ethnicity")} />
          <TextCell label={words.title} {...cell(at, row, "title")} />
          <TextCell label={words.workplace} {...cell(at, row, "workplace")} />
          <ChoiceCell label={words.role} options={optionsOf(words.roles)} {...cell(at, row, "role")} />
        </>
      )}
    </Rows>
  );
}
