import { nothing } from "~/text/format";
import type { Read } from "~/text/pasted/cells";
import type { PastedPerson } from "~/text/pasted/people";
import type { PastedTeam } from "~/text/pasted/teams";
import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { Badge } from "~/ui/badge";
import { Table, Td, Th } from "~/ui/table";

/** What would be made of pasted lines, line by line, and which are refused and why. */
export function PastePreview<Made>({
  lines,
  head,
  cells,
}: {
  lines: readonly Read<Made>[];
  head: readonly string[];
  cells: (row: Made) => readonly (string | number | null)[];
}) {
  const words = useWords(teamsForm).pasting;
  return (
    <Table
      caption={words.preview}
      tall
      head={
        <tr>
          <Th numeric>{words.line}</Th>
          <Th>{words.state}</Th>
          {head.map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      }
    >
      {lines.map(({ line, row, problems, text }) => (
        <tr key={line}>
          <Td numeric>{line}</Td>
          <Td>
            {row ? (
              <Badge tone="ok">{words.fine}</Badge>
            ) : (
              <span className="font-medium text-danger">
                {problems.map((one) => words.problems[one.kind]("by" in one ? one.by : "")).join("; ")}
              </span>
            )}
          </Td>
          {row ? (
            cells(row).map((cell, at) => <Td key={head[at]}>{cell === null || cell === "" ? nothing : cell}</Td>)
          ) : (
            <Td colSpan={head.length} className="text-quiet">
              {text}
            </Td>
          )}
        </tr>
      ))}
    </Table>
  );
}

export function TeamsPreview({ lines, blocs }: { lines: readonly Read<PastedTeam>[]; blocs: readonly string[] }) {
  const words = useWords(teamsForm);
  const blocOf = (bloc: string) => (bloc === "" || blocs.includes(bloc) ? bloc : `${bloc} (${words.pasting.newBloc})`);
  return (
    <PastePreview
      lines={lines}
      head={[words.number, words.name, words.unit, words.bloc]}
      cells={(row) => [row.number, row.name, row.unitName, blocOf(row.bloc)]}
    />
  );
}

export function PeoplePreview({
  lines,
  teamOf,
}: {
  lines: readonly Read<PastedPerson>[];
  teamOf: (id: string) => string;
}) {
  const { name, one } = useWords(teamsForm);
  return (
    <PastePreview
      lines={lines}
      head={[name, one.fullName, one.birthYear, one.gender, one.ethnicity, one.title, one.workplace, one.role]}
      cells={(row) => [
        teamOf(row.team),
        row.fullName,
        row.birthYear,
        row.gender ? one.genders[row.gender] : "",
        row.ethnicity,
        row.title,
        row.workplace,
        one.roles[row.role],
      ]}
    />
  );
}
