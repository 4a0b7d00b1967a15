import "./board-table.css";
import { Link } from "@remix-run/react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { isUnknown } from "../../domain/board-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { LanguageSwitch } from "../language-switch";
import { byKeyboard, CeremonyTold } from "./ceremony-told";
import { Columns } from "./columns";
import { useShown } from "./context";
import { Live } from "./live";
import { Cell, Rank, StandingMark, Total } from "./marks";
import { Prizes } from "./prizes";
import { RulesFoot } from "./rules-code";
import { useEmptyStage, useStageState } from "./stage";
import { useAddress } from "./use-address";

/** The board as plain tables, one for each round, for who listens to it, enlarges it, prints it or copies it. */
export function BoardTable() {
  const { board: shown } = useShown();
  const words = useWords(board);
  const said = useStageState();
  const addressOf = useAddress();
  const empty = useEmptyStage(null);
  const { contest, stage } = shown;
  return (
    <div className="board-plain">
      <h1>{contest.title}</h1>
      {contest.subtitle && <p>{contest.subtitle}</p>}
      <p>
        {stage
          ? `${words.stage.title}: ${[stage.contestant, stage.team.name].filter(Boolean).join(" – ")}, ${stage.part.name}, ${said(stage)}`
          : empty}
      </p>
      <Live />
      {shown.ceremony && <CeremonyTold ceremony={shown.ceremony} />}
      {shown.rounds.map((round) => (
        <Round key={round.id} round={round} />
      ))}
      <RulesFoot />
      <Link to={addressOf()}>{words.usual}</Link>
      <div>
        <LanguageSwitch />
      </div>
    </div>
  );
}

type Group = { bloc: BoardRow["bloc"]; rows: BoardRow[] };

/** The teams of each bloc that is ranked by itself, or all of them. */
function groupsOf({ rankBy, rows }: BoardRound): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const bloc = rankBy === "bloc" ? row.bloc : null;
    const last = groups.at(-1);
    if (last && last.bloc?.id === bloc?.id) last.rows.push(row);
    else groups.push({ bloc, rows: [row] });
  }
  return groups;
}

function Round({ round }: { round: BoardRound }) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const { decimal } = useFormat();
  const state = round.pending ? words.pending : round.published ? words.final : "";
  return (
    <section aria-label={round.name}>
      <div className="board-plain-scroll" {...byKeyboard}>
        <table>
          <caption>{[round.name, state].filter(Boolean).join(" · ")}</caption>
          <Columns round={round} />
          {groupsOf(round).map(({ bloc, rows }) => (
            <tbody key={bloc?.id ?? ""}>
              {bloc && (
                <tr>
                  <th scope="rowgroup" colSpan={round.columns.length + (round.carriesOver ? 4 : 3)}>
                    {bloc.name}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="figures">
                    <Rank row={row} />
                  </td>
                  <th scope="row">
                    {row.name} <StandingMark row={row} />
                  </th>
                  {round.carriesOver && <td className="figures">{row.carryOver !== null && decimal(row.carryOver)}</td>}
                  {row.cells.map((cell, at) => (
                    <td key={round.columns[at]?.id} className="figures">
                      <Cell cell={cell} />
                    </td>
                  ))}
                  <td className="figures">
                    <Total row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {isUnknown(shown, round) && <p>{words.unknown}</p>}
      <Prizes round={round} />
    </section>
  );
}
