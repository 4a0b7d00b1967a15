import { day, nothing } from "~/text/format";
import type { UnitLine } from "~/text/pasted/units";
import { useFormat, useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { Badge } from "~/ui/badge";
import { Table, Td, Th } from "~/ui/table";

const tones = { new: "ok", changed: "info", same: "neutral" } as const;
const shown = 300;

/** What would become of each line of a list of units; wrong lines come first, since they are what is to be done. */
export function UnitPreview({ lines }: { lines: readonly UnitLine[] }) {
  const { importing: words, columns, one, andMore } = useWords(unitsPage);
  const { count } = useFormat();
  const ordered = [...lines].sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0));
  return (
    <>
      <Table
        caption={words.preview}
        tall
        head={
          <tr>
            <Th numeric>{words.line}</Th>
            <Th>{words.state}</Th>
            <Th>{columns.unit}</Th>
            <Th>{columns.kind}</Th>
            <Th>{one.parent}</Th>
            <Th>{columns.from}</Th>
            <Th>{columns.to}</Th>
            <Th>{columns.successors}</Th>
          </tr>
        }
      >
        {ordered.slice(0, shown).map(({ line, unit, state, parent, successors, problems }) => (
          <tr key={line}>
            <Td numeric>{line}</Td>
            <Td>
              {problems.length === 0 ? (
                <Badge tone={tones[state]}>{words.states[state]}</Badge>
              ) : (
                <span className="font-medium text-danger">
                  {problems.map(({ kind, by }) => words.problems[kind](by)).join("; ")}
                </span>
              )}
            </Td>
            <Td className="min-w-40">{unit.name || nothing}</Td>
            <Td>{unit.kind || nothing}</Td>
            <Td className="min-w-32">{parent || nothing}</Td>
            <Td className="figures whitespace-nowrap">{unit.validFrom ? day(unit.validFrom) : nothing}</Td>
            <Td className="figures whitespace-nowrap">{unit.validTo ? day(unit.validTo) : nothing}</Td>
            <Td>{successors || nothing}</Td>
          </tr>
        ))}
      </Table>
      {lines.length > shown && <p className="px-4 py-2 text-quiet text-sm">{andMore(count(lines.length - shown))}</p>}
    </>
  );
}
