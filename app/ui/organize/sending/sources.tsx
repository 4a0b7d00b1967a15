import { Link } from "@remix-run/react";
import type { Milestone } from "~/domain/readiness";
import { nothing } from "~/text/format";
import { useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { stages } from "~/text/words/organize/stages";
import { Table, Td, Th } from "~/ui/table";
import { Steps } from "../stage/steps";

export type Source = {
  id: string;
  title: string;
  units: string[];
  milestone: Milestone;
  finished: boolean;
  here: { id: string; name: string }[];
};

/** The contests below, with the teams that came from each, and the way to choose more. */
export function SourcesTable({ id, sources }: { id: string; sources: readonly Source[] }) {
  const words = useWords(sending);
  const { columns, states } = useWords(stages);
  const look = "text-brand underline-offset-4 hover:underline";
  return (
    <Table
      caption={words.contests}
      head={
        <tr>
          <Th>{columns.contest}</Th>
          <Th>{columns.unit}</Th>
          <Th>{words.state}</Th>
          <Th>{words.here}</Th>
          <Th className="w-px" />
        </tr>
      }
    >
      {sources.map((source) => (
        <tr key={source.id} className="hover:bg-row">
          <Th scope="row" className="align-top">
            {source.title}
          </Th>
          <Td>{source.units.join(", ") || nothing}</Td>
          <Td className="whitespace-nowrap">
            <Steps state={source.milestone} className="mt-1.5 mb-1" />
            {states[source.milestone]}
          </Td>
          <Td>
            {source.here.length === 0 && nothing}
            {source.here.map((team) => (
              <Link key={team.id} to={`/organize/${id}/teams/${team.id}`} className={`block py-0.5 ${look}`}>
                {team.name}
              </Link>
            ))}
          </Td>
          <Td className="whitespace-nowrap">
            {source.finished ? (
              <Link
                to={`/organize/${id}/below/sendings/${source.id}`}
                aria-label={`${words.open}: ${source.title}`}
                className="inline-block py-1 font-semibold text-brand underline underline-offset-4"
              >
                {words.open}
              </Link>
            ) : (
              <span className="text-quiet">{words.notYet}</span>
            )}
          </Td>
        </tr>
      ))}
    </Table>
  );
}
