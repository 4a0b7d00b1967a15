import { useState } from "react";
import type { Contestant } from "~/domain/record";
import { type PastedPerson, readPeople } from "~/text/pasted/people";
import { useFormat, useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-input";
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

/** The lines in the paste box, kept by the page: they outlast the table, which begins anew when it is saved. */
export type Paste = [string, (text: string) => void];

/** The people of a team, as a table that one types in and pastes into. */
export function PeopleTable({
  entry,
  team,
  fresh,
  paste,
}: {
  entry: Entry;
  team: string;
  fresh: string;
  paste: Paste;
}) {
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
      tools={(api) => <PasteInto team={team} paste={paste} take={(people) => api.append(people)} />}
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

/** Lines from Excel: what can be read goes into the table, what cannot stays here with the reason. */
function PasteInto({ team, paste, take }: { team: string; paste: Paste; take: (people: Omit<Row, "id">[]) => void }) {
  const words = useWords(teamsForm);
  const { count } = useFormat();
  const [text, setText] = paste;
  const [said, setSaid] = useState<{ taken: number; problems: string[] } | null>(null);
  const put = () => {
    const lines = readPeople(text, [], [], team);
    const people = lines.flatMap((line) => line.row ?? []);
    const left = lines.filter((line) => line.row === null);
    const why = words.pasting.problems;
    take(people.map((person: PastedPerson) => withoutId(personRow({ ...person, id: "" }))));
    setText(left.map((line) => line.text.split(" · ").join("\t")).join("\n"));
    setSaid({
      taken: people.length,
      problems: left.map(
        ({ text: read, problems }) =>
          `${read}: ${problems.map((one) => why[one.kind]("by" in one ? one.by : "")).join("; ")}`,
      ),
    });
  };
  return (
    <details className="w-full" open={text !== "" || undefined}>
      <summary className="py-2 font-semibold text-brand text-sm">{words.one.paste}</summary>
      <TextArea
        label={words.pasting.text}
        hint={words.one.pasteHint}
        value={text}
        error={said?.problems}
        onChange={(event) => setText(event.target.value)}
        rows={5}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button size="small" disabled={text.trim() === ""} onClick={put}>
          {words.one.pasteDo}
        </Button>
        <span role="status" className="text-sm">
          {said && said.taken > 0 && words.one.pasted(count(said.taken))}
        </span>
      </div>
    </details>
  );
}

function withoutId({ id: _, ...row }: Row): Omit<Row, "id"> {
  return row;
}
