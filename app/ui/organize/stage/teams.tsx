import { Link } from "@remix-run/react";
import type { Origin } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { stages } from "~/text/words/organize/stages";
import { Panel } from "~/ui/panel";
import { Table, Td, Th } from "~/ui/table";

export type TeamShown = {
  id: string;
  name: string;
  people: number;
  way: Origin["way"] | "direct";
  rank: number | null;
  from: string;
  reason: string;
};

const order = ["rank", "choice", "nomination", "direct"] as const;

/** The teams of the contest itself, by the way they came. */
export function StageTeams({ id, teams }: { id: string; teams: readonly TeamShown[] }) {
  const words = useWords(stages);
  const { count } = useFormat();
  return (
    <Panel title={words.teams} flush={teams.length > 0}>
      {teams.length === 0 && <p className="text-quiet">{words.noTeams}</p>}
      {order.map((way) => {
        const own = teams.filter((team) => team.way === way);
        if (own.length === 0) return null;
        const caption = words.way(words.ways[way], count(own.length));
        return (
          <div key={way} id={`way-${way}`} className="scroll-mt-4">
            <Table
              caption={caption}
              showCaption
              head={
                <tr>
                  <Th>{words.team}</Th>
                  <Th numeric>{words.columns.people}</Th>
                  <Th className="w-1/2">{words.from}</Th>
                </tr>
              }
            >
              {own.map((team) => (
                <tr key={team.id}>
                  <Th scope="row" className="align-top">
                    <Link
                      to={`/organize/${id}/teams/${team.id}`}
                      className="text-brand underline-offset-4 hover:underline print:text-ink"
                    >
                      {team.name}
                    </Link>
                  </Th>
                  <Td numeric>{count(team.people)}</Td>
                  <Td>
                    {[team.from, team.rank !== null && words.rank(count(team.rank))].filter(Boolean).join(", ")}
                    {team.reason && <span className="block text-quiet">{team.reason}</span>}
                  </Td>
                </tr>
              ))}
            </Table>
          </div>
        );
      })}
    </Panel>
  );
}
