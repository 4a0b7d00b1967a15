import { Link } from "@remix-run/react";
import type { Contestant } from "~/domain/record";
import { ethnicities } from "~/text/ethnicities";
import { useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { peoplePage } from "~/text/words/organize/people";
import { teamsForm } from "~/text/words/organize/teams";
import { Avatar, photoAddress } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Td } from "~/ui/table";
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

/** What the page knows of somebody who is on the saved list, beside what the table says. */
export type KnownPerson = {
  photo: string | null;
  /** the contest below that they come from */
  from: string | null;
  /** part of a substitution that stands: the role is its business */
  substituted: boolean;
};

/** The people of a team, as a table that one types in. */
export function PeopleTable({
  entry,
  contest,
  fresh,
  known,
  onPhoto,
}: {
  entry: Entry;
  contest: string;
  fresh: string;
  known: { [id: string]: KnownPerson };
  /** asks for somebody's picture */
  onPhoto: (id: string) => void;
}) {
  const words = useWords(teamsForm).one;
  const { photo } = useWords(peoplePage);
  const cell = (at: number, row: Row, field: string) => entry.cell("contestants", at, row, field);
  return (
    <>
      <datalist id="ethnicities">
        {ethnicities.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Rows
        stacked
        entry={entry}
        list="contestants"
        fresh={fresh}
        blank={blank}
        caption={words.people}
        head={[
          { label: photo.title, className: "w-px" },
          { label: words.fullName, className: "min-w-44" },
          { label: words.birthYear, numeric: true, className: "w-20" },
          { label: words.gender, className: "w-24 whitespace-nowrap" },
          { label: words.ethnicity, className: "w-24" },
          { label: words.title, className: "min-w-32" },
          { label: words.workplace, className: "min-w-36" },
          { label: words.role, className: "w-36" },
        ]}
        add={words.add}
        nameOf={(row) => String(row.fullName)}
      >
        {(row, at) => {
          const one = known[row.id];
          return (
            <>
              <PhotoCell contest={contest} row={row} one={one} onPhoto={onPhoto} />
              <TextCell label={words.fullName} note={one?.from} {...cell(at, row, "fullName")} />
              <TextCell label={words.birthYear} numeric maxLength={4} {...cell(at, row, "birthYear")} />
              <ChoiceCell label={words.gender} options={optionsOf(words.genders)} {...cell(at, row, "gender")} />
              <TextCell label={words.ethnicity} list="ethnicities" {...cell(at, row, "ethnicity")} />
              <TextCell label={words.title} {...cell(at, row, "title")} />
              <TextCell label={words.workplace} {...cell(at, row, "workplace")} />
              {one?.substituted ? (
                <HeldRole {...cell(at, row, "role")} />
              ) : (
                <ChoiceCell label={words.role} options={optionsOf(words.roles)} {...cell(at, row, "role")} />
              )}
            </>
          );
        }}
      </Rows>
    </>
  );
}

/** The picture, and the way to change it without leaving what is typed; a new row is saved first. */
function PhotoCell({
  contest,
  row,
  one,
  onPhoto,
}: {
  contest: string;
  row: Row;
  one: KnownPerson | undefined;
  onPhoto: (id: string) => void;
}) {
  const words = useWords(peoplePage).photo;
  const name = String(row.fullName);
  return (
    <Td className="px-1.5">
      {one ? (
        <Link
          to={`/organize/${contest}/people/${row.id}`}
          aria-label={words.open(name)}
          title={words.open(name)}
          onClick={(event) => {
            event.preventDefault();
            onPhoto(row.id);
          }}
          className="inline-block rounded-full border-2 border-transparent hover:border-brand"
        >
          <Avatar name={name} src={photoAddress(contest, one.photo)} />
        </Link>
      ) : (
        <span title={words.saveFirst} className="inline-block p-0.5 opacity-60">
          <Avatar name={name} src={null} />
        </span>
      )}
    </Td>
  );
}

/** A role that a substitution has given: it goes back with it, and not by hand. */
function HeldRole({ name, defaultValue }: { name: string; defaultValue: string }) {
  const { roles } = useWords(teamsForm).one;
  const { changes } = useWords(arrivals);
  const shown = Object.entries(roles).find(([role]) => role === defaultValue)?.[1];
  return (
    <Td className="px-1.5 align-middle">
      <input type="hidden" name={name} value={defaultValue} />
      {shown} <Badge tone="info">{changes.title}</Badge>
    </Td>
  );
}
