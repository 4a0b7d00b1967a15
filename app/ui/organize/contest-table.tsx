import { Link } from "@remix-run/react";
import type { Phase } from "~/domain/readiness";
import { useFormat, useWords } from "~/text/words";
import { contests } from "~/text/words/organize/contests";
import { Badge, type Tone } from "~/ui/badge";
import { SampleMark } from "~/ui/sample-mark";
import { Table, Td, Th } from "~/ui/table";

export type ContestRow = {
  id: string;
  title: string;
  subtitle: string;
  place: string;
  startsOn: string | null;
  endsOn: string | null;
  sample: boolean;
  phase: Phase;
  teams: number;
  contestants: number;
  judges: number;
};

const tones: { [P in Phase]: Tone } = { setup: "neutral", ready: "info", running: "brand", finished: "gold" };
const steps: { [P in Phase]: (id: string) => string } = {
  setup: (id) => `/organize/${id}`,
  ready: (id) => `/desk/${id}`,
  running: (id) => `/desk/${id}`,
  finished: (id) => `/organize/${id}/results`,
};

/** An account's contests, a line each, with the next thing to do. */
export function ContestTable({ rows }: { rows: readonly ContestRow[] }) {
  const words = useWords(contests);
  const { days, count } = useFormat();
  const { columns } = words;
  return (
    <Table
      caption={words.title}
      head={
        <tr>
          <Th>{columns.contest}</Th>
          <Th>{columns.phase}</Th>
          <Th>{columns.when}</Th>
          <Th numeric>{columns.teams}</Th>
          <Th numeric>{columns.people}</Th>
          <Th numeric>{columns.judges}</Th>
          <Th>{columns.next}</Th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.id} className="hover:bg-row [&>*]:align-middle">
          <Th scope="row">
            <Link to={`/organize/${row.id}`} className="text-base text-brand underline-offset-4 hover:underline">
              {row.title}
            </Link>{" "}
            {row.sample && <SampleMark />}
            <span className="block font-normal text-quiet">{row.subtitle}</span>
          </Th>
          <Td>
            <Badge tone={tones[row.phase]}>{words.phases[row.phase]}</Badge>
          </Td>
          <Td>
            {days(row.startsOn, row.endsOn) || <span className="text-quiet">{words.noDay}</span>}
            <span className="block text-quiet">{row.place}</span>
          </Td>
          <Td numeric>{count(row.teams)}</Td>
          <Td numeric>{count(row.contestants)}</Td>
          <Td numeric>{count(row.judges)}</Td>
          <Td>
            <Link
              to={steps[row.phase](row.id)}
              className="inline-block py-1 font-semibold text-brand underline underline-offset-4"
            >
              {words.next[row.phase]}
            </Link>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
