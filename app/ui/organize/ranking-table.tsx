import { Link } from "@remix-run/react";
import type { NameBook } from "~/domain/name-book";
import type { RecountedTeam } from "~/domain/recount";
import { nothing } from "~/text/format";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { resultsPage } from "~/text/words/organize/results";
import { Points } from "~/ui/points";
import { Table, Td, Th } from "~/ui/table";
import { AboutTeam } from "./about-team";
import { Explained } from "./explained";
import { StandingForm } from "./standing-form";

type Given = {
  caption: string;
  /** the page, with its search, to which `unfold` is added */
  round: string;
  unfolded: string | null;
  teams: readonly RecountedTeam[];
  names: NameBook;
  carries: boolean;
  standing: { action: (team: string) => string; fresh: string } | null;
};

/** One ranking with its parts, totals and prizes; a total unfolds below its line. */
export function RankingTable({ caption, round, unfolded, teams, names, carries, standing }: Given) {
  const words = useWords(resultsPage);
  const { rows } = useWords(forms);
  const parts = teams[0]?.parts ?? [];
  const penalised = teams.some((team) => Number(team.penalties) !== 0);
  const columns = 4 + parts.length + Number(carries) + Number(penalised) + Number(standing !== null);
  return (
    <Table
      caption={rows.table(caption)}
      head={
        <tr>
          <Th numeric>{words.rank}</Th>
          <Th>{words.team}</Th>
          {carries && <Th numeric>{words.carry}</Th>}
          {parts.map((part) => (
            <Th key={part.part} numeric>
              {part.name}
            </Th>
          ))}
          {penalised && <Th numeric>{words.penalties}</Th>}
          <Th numeric>{words.total}</Th>
          <Th>{words.prize}</Th>
          {standing && (
            <Th className="w-px">
              <span className="sr-only">{words.standings.withdrawn}</span>
            </Th>
          )}
        </tr>
      }
    >
      {teams.flatMap((team) => {
        const open = unfolded === `${round}.${team.team}`;
        const line = (
          <tr key={team.team} className="[&>*]:align-middle">
            <Td numeric className="font-bold text-base">
              {team.rank ?? nothing}
            </Td>
            <Th scope="row">
              {team.name}
              <AboutTeam team={team} names={names} />
            </Th>
            {carries && (
              <Td numeric>
                <Points value={team.carryOver} />
              </Td>
            )}
            {team.parts.map((part) => (
              <Td key={part.part} numeric>
                <Points value={part.mark} />
              </Td>
            ))}
            {penalised && (
              <Td numeric>
                <Points value={Number(team.penalties) === 0 ? null : `-${team.penalties}`} />
              </Td>
            )}
            <Td numeric>
              {team.total === null ? (
                <Points value={null} />
              ) : (
                <Link
                  to={open ? "?" : `?unfold=${round}.${team.team}`}
                  preventScrollReset
                  aria-expanded={open}
                  title={open ? words.fold : words.unfold(team.name)}
                  className="font-bold text-base underline decoration-line underline-offset-4 hover:decoration-current"
                >
                  <Points value={team.total} provisional={team.provisional} />
                </Link>
              )}
            </Td>
            <Td>{team.prize ? names.prizes[team.prize] : ""}</Td>
            {standing && (
              <Td className="w-px whitespace-nowrap">
                {team.standing === null && (
                  <StandingForm
                    action={standing.action(team.team)}
                    fresh={standing.fresh}
                    team={team.name}
                    round={round}
                  />
                )}
              </Td>
            )}
          </tr>
        );
        if (!open || team.explanation === null) return [line];
        return [
          line,
          <tr key={`${team.team}.unfolded`} className="bg-sunken">
            <td colSpan={columns} className="px-4 py-3">
              <div className="max-w-3xl">
                <Explained line={team.explanation} names={names} />
              </div>
            </td>
          </tr>,
        ];
      })}
    </Table>
  );
}
