import { Link } from "@remix-run/react";
import type { Unit } from "~/domain/record";
import { validOn } from "~/domain/units";
import { day, nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { Badge } from "~/ui/badge";
import { Table, Td, Th } from "~/ui/table";

export type UnitRow = Unit & {
  depth: number;
  /** units directly below it that are not shown */
  hidden: number;
  /** what it belongs to, where the lines are no tree */
  path: readonly string[];
  contests: number;
  next: readonly { id: string; name: string }[];
};

const shown = 3;
const steps = ["", "pl-6", "pl-12", "pl-18", "pl-24"];

/** Units a line each, as a tree or as what was found; those that are not there on the day `on` are marked. */
export function UnitTable({ rows, on, keep }: { rows: readonly UnitRow[]; on: string; keep: string }) {
  const words = useWords(unitsPage);
  const { columns } = words;
  const { count } = useFormat();
  return (
    <Table
      caption={words.page}
      head={
        <tr>
          <Th>{columns.unit}</Th>
          <Th>{columns.kind}</Th>
          <Th>{columns.from}</Th>
          <Th>{columns.to}</Th>
          <Th>{columns.successors}</Th>
          <Th numeric>{columns.contests}</Th>
        </tr>
      }
    >
      {rows.map((unit) => (
        <tr key={unit.id} className="hover:bg-row">
          <Th scope="row" className="min-w-56 max-w-md">
            <span className={`block ${steps[Math.min(unit.depth, steps.length - 1)]}`}>
              <Link
                to={`/organize/units/${unit.id}`}
                className="text-base text-brand underline-offset-4 hover:underline"
              >
                {unit.name}
              </Link>{" "}
              {!validOn(unit, on) && (
                <Badge>{unit.validFrom !== null && on < unit.validFrom ? words.later : words.ended}</Badge>
              )}
              {unit.path.length > 0 && <span className="block font-normal text-quiet">{unit.path.join(" · ")}</span>}
              {unit.hidden > 0 && (
                <Link
                  to={`?${new URLSearchParams({ under: unit.id, ...(keep ? { on: keep } : {}) })}`}
                  className="block font-normal text-quiet underline underline-offset-4"
                >
                  {words.below(count(unit.hidden))}
                </Link>
              )}
            </span>
          </Th>
          <Td>{unit.kind || nothing}</Td>
          <Td className="figures whitespace-nowrap">{unit.validFrom ? day(unit.validFrom) : nothing}</Td>
          <Td className="figures whitespace-nowrap">{unit.validTo ? day(unit.validTo) : nothing}</Td>
          <Td className="min-w-48">
            {unit.next.length === 0
              ? nothing
              : unit.next
                  .slice(0, shown)
                  .map(({ name }) => name)
                  .join(", ")}
            {unit.next.length > shown && ` ${words.andMore(count(unit.next.length - shown))}`}
          </Td>
          <Td numeric>{unit.contests > 0 ? count(unit.contests) : nothing}</Td>
        </tr>
      ))}
    </Table>
  );
}
