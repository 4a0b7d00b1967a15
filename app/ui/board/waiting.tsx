import { useEffect, useRef } from "react";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { Lotus } from "../lotus";
import { hasBegun, useShown } from "./context";
import { Live } from "./live";
import { Pager } from "./pager";
import { RulesCode } from "./rules-code";
import { stride, useColumns } from "./use-columns";
import { useTurning } from "./use-turning";

/** Before anything is published: the contest's name as on a backdrop, and who takes part. */
export function Waiting() {
  const { board: shown, round } = useShown();
  const words = useWords(board);
  const format = useFormat();
  const { contest } = shown;
  const teams = [...(round?.rows ?? [])].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  const list = useRef<HTMLOListElement>(null);
  const turning = useTurning([], useColumns(list, teams.length), null, -1);
  const { at } = turning;
  useEffect(() => {
    if (list.current) list.current.scrollLeft = at * stride(list.current);
  }, [at]);
  const facts = [contest.place, format.days(contest.startsOn, contest.endsOn)].filter(Boolean);
  return (
    <div className="board-waiting">
      <div className="board-backdrop">
        {contest.organizer && <p className="board-organizer">{contest.organizer}</p>}
        <Lotus className="board-lotus" />
        <h1>{contest.title}</h1>
        {contest.subtitle && <p className="board-subtitle">{contest.subtitle}</p>}
        <p className="board-facts">{facts.join(" · ")}</p>
      </div>
      {teams.length > 0 && (
        <section className="board-entrants" aria-label={words.teams(format.count(teams.length))}>
          <h2>{[round?.name, words.teams(format.count(teams.length))].filter(Boolean).join(" · ")}</h2>
          <div className="board-entrants-room">
            <ol ref={list}>
              {teams.map((team) => (
                <li key={team.id}>
                  <span className="figures">{team.number}</span>
                  {team.name}
                </li>
              ))}
            </ol>
          </div>
        </section>
      )}
      <div className="board-foot">
        <p className="board-newest">{!hasBegun(round) && words.nothing}</p>
        <RulesCode />
        <Pager {...turning} />
        <Live />
      </div>
    </div>
  );
}
