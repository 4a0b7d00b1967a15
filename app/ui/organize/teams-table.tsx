import { Link } from "@remix-run/react";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { SampleMark } from "~/ui/sample-mark";
import { Table, Td, Th } from "~/ui/table";
import { Move } from "./move";

export type TeamRow = {
  id: string;
  number: number | null;
  name: string;
  unitName: string;
  bloc: string;
  sample: boolean;
  officials: number;
  others: number;
};

/** The teams, a line each. Lots lie in this order when they are drawn. */
export function TeamsTable({ id, revision, rows }: { id: string; revision: number; rows: readonly TeamRow[] }) {
  const words = useWords(teamsForm);
  const { count } = useFormat();
  const ids = rows.map((row) => row.id);
  const blocs = rows.some((row) => row.bloc !== "");
  return (
    <Table
      caption={words.page}
      head={
        <tr>
          <Th numeric>{words.number}</Th>
          <Th>{words.name}</Th>
          <Th>{words.unit}</Th>
          {blocs && <Th>{words.bloc}</Th>}
          <Th>{words.people}</Th>
          <Th className="w-px whitespace-nowrap">{words.order}</Th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.id} className="hover:bg-row [&>*]:align-middle">
          <Td numeric>{row.number ?? nothing}</Td>
          <Th scope="row">
            <Link
              to={`/organize/${id}/teams/${row.id}`}
              className="inline-block text-brand underline-offset-4 hover:underline"
            >
              {row.name}
            </Link>{" "}
            {row.sample && <SampleMark />}
          </Th>
          <Td>{row.unitName}</Td>
          {blocs && <Td>{row.bloc || nothing}</Td>}
          <Td className="figures">
            {count(row.officials)}
            {row.others > 0 && <span className="text-quiet"> {words.reserve(count(row.others))}</span>}
          </Td>
          <Td className="py-0">
            <Move ids={ids} id={row.id} name={row.name} action={`/organize/${id}/teams/order`} revision={revision} />
          </Td>
        </tr>
      ))}
    </Table>
  );
}
