import { Link } from "@remix-run/react";
import type { Bloc } from "~/domain/record";
import type { Candidate, Cut } from "~/domain/sending";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";
import { sending } from "~/text/words/organize/sending";
import { Badge } from "~/ui/badge";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { Table, Td, Th } from "~/ui/table";
import { TextCell } from "../cell";
import type { Entry, Row } from "../entry";
import { RecordForm } from "../record-form";

export type TeamToSend = Candidate & {
  byRank: boolean;
  /** what it is to be called above, unless somebody says otherwise */
  nameAbove: string;
  /** its copy above, when it is there already */
  here: string | null;
};

/** The teams of the contest below, a line each: those that the cut lets through are ticked, any other may be. */
export function TeamsToSend({
  id,
  teams,
  cut,
  blocs,
}: {
  id: string;
  teams: readonly TeamToSend[];
  cut: Cut;
  blocs: readonly Bloc[];
}) {
  const words = useWords(sending).one;
  const { count } = useFormat();
  const rows = teams.map(
    (team): Row => ({
      id: team.team,
      name: team.nameAbove,
      reason: team.byRank && team.rank !== null ? words.byRank(count(team.rank)) : "",
    }),
  );
  return (
    <Panel title={words.teams} hint={words.whyHint}>
      <RecordForm values={{ teams: rows, bloc: "" }} save={words.submit}>
        {(entry) => (
          <>
            {Object.entries(cut).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Table
              caption={words.teams}
              className="rounded-md border border-line"
              head={
                <tr>
                  <Th className="w-px">{words.take}</Th>
                  <Th numeric>{words.rank}</Th>
                  <Th>{words.team}</Th>
                  <Th numeric>{words.people}</Th>
                  <Th className="min-w-52">{words.name}</Th>
                  <Th className="min-w-52">{words.why}</Th>
                </tr>
              }
            >
              {teams.map((team, at) => (
                <TeamLine
                  key={team.team}
                  id={id}
                  team={team}
                  at={at}
                  row={rows[at] ?? { id: team.team }}
                  entry={entry}
                />
              ))}
            </Table>
            <p className="text-quiet text-sm">{words.copy}</p>
            {blocs.length > 0 && (
              <Select
                className="max-w-md"
                label={words.bloc}
                placeholder={words.noBloc}
                options={blocs.map((bloc) => ({ value: bloc.id, label: bloc.name }))}
                {...entry.text("bloc")}
              />
            )}
          </>
        )}
      </RecordForm>
    </Panel>
  );
}

function TeamLine({ id, team, at, row, entry }: { id: string; team: TeamToSend; at: number; row: Row; entry: Entry }) {
  const words = useWords(sending).one;
  const { standings } = useWords(resultsPage);
  const { count } = useFormat();
  const open = team.here === null && team.standing === null;
  return (
    <tr className="[&>*]:align-middle">
      <Td className="text-center">
        <input type="hidden" name={`teams[${at}].id`} value={team.team} />
        {open && (
          <input
            type="checkbox"
            name={`teams[${at}].take`}
            defaultChecked={team.via !== null}
            aria-label={words.takeTeam(team.name)}
            className="size-5 accent-brand-fill"
          />
        )}
      </Td>
      <Td numeric className="font-bold text-base">
        {team.rank === null ? nothing : count(team.rank)}
      </Td>
      <Th scope="row">
        {team.name}{" "}
        {team.here !== null && (
          <Link to={`/organize/${id}/teams/${team.here}`} className="text-brand underline underline-offset-4">
            {words.already}
          </Link>
        )}
        {open && team.via !== null && <Badge tone="ok">{words.via[team.via]}</Badge>}
        {open && team.tied && <Badge tone="warn">{words.tied}</Badge>}
        {team.standing !== null && <Badge>{standings[team.standing]}</Badge>}
        {team.bloc !== null && <span className="block font-normal text-quiet text-xs">{team.bloc}</span>}
      </Th>
      <Td numeric>{count(team.people)}</Td>
      {open ? (
        <>
          <TextCell label={`${words.name}: ${team.name}`} {...entry.cell("teams", at, row, "name")} />
          <TextCell label={`${words.why}: ${team.name}`} {...entry.cell("teams", at, row, "reason")} />
        </>
      ) : (
        <Td colSpan={2} />
      )}
    </tr>
  );
}
