import type { StageLine } from "~/domain/stage-lines";
import { useFormat, useWords } from "~/text/words";
import { stages } from "~/text/words/organize/stages";
import { Table, Td, Th } from "~/ui/table";
import { Line, type StageShown } from "./line";

/** The stage line by line, with what the lines of its own level come to. */
export function StageTable({ stage, lines }: { stage: StageShown; lines: readonly StageLine[] }) {
  const words = useWords(stages);
  const { count } = useFormat();
  const { columns } = words;
  const near = lines.filter((line) => line.depth === 0);
  const counted = near.flatMap((line) => (line.counted && line.contest ? line.contest : []));
  const sum = (of: "teams" | "people") => counted.reduce((total, contest) => total + contest[of], 0);
  const units = near.filter((line) => line.leads && line.unitId !== null).length;
  const arrived = near.reduce((total, line) => total + line.arrived.length, 0);
  return (
    <Table
      caption={words.table}
      head={
        <tr>
          <Th>{columns.unit}</Th>
          <Th>{columns.contest}</Th>
          <Th>{columns.when}</Th>
          <Th numeric>{columns.teams}</Th>
          <Th numeric>{columns.people}</Th>
          <Th>{columns.state}</Th>
          <Th>{columns.arrived}</Th>
          <Th>{columns.lacks}</Th>
        </tr>
      }
    >
      {lines.map((line) => (
        <Line key={line.key} stage={stage} line={line} />
      ))}
      <tr className="bg-sunken font-semibold">
        <Th scope="row" colSpan={3}>
          {words.total(count(units), count(counted.length))}
        </Th>
        <Td numeric>{count(sum("teams"))}</Td>
        <Td numeric>{count(sum("people"))}</Td>
        <Td />
        <Td className="figures">{count(arrived)}</Td>
        <Td />
      </tr>
    </Table>
  );
}
