import { useEffect, useRef } from "react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { hasBegun, isUnknown } from "../../domain/board-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { Lotus } from "../lotus";
import { useShown } from "./context";
import { Live } from "./live";
import { isLong } from "./long-name";
import { usePhone } from "./on-phone";
import { Pager } from "./pager";
import { RulesCode } from "./rules-code";
import { stride, useColumns } from "./use-columns";
import { useTurning } from "./use-turning";

/** The round whose teams are listed. */
type Of = { round: BoardRound | null };

/** Before anything is published: the contest's name as on a backdrop, and who takes part. */
export function Waiting({ round }: Of) {
  return usePhone() ? <Small round={round} /> : <Backdrop round={round} />;
}

/** The same below the heading of a phone, which names the contest. */
function Small({ round }: Of) {
  const words = useWords(board);
  const { count } = useFormat();
  const [teams, facts] = [entrantsOf(round), useFacts()];
  const { organizer } = useShown().board.contest;
  return (
    <section aria-label={words.views.now} className="hall-framed">
      {organizer && <p>{organizer}</p>}
      <Lotus className="board-lotus" />
      <p className="hall-label">{facts.join(" · ")}</p>
      {teams.length > 0 && (
        <>
          <h2>{[round?.name, words.teams(count(teams.length))].filter(Boolean).join(" · ")}</h2>
          <ol className="hall-list">
            {teams.map((team) => (
              <li key={team.id} className="hall-line">
                <span className="hall-place figures">{team.number}</span>
                <span className="hall-name">{team.name}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Who takes part, by number. */
function entrantsOf(round: BoardRound | null): BoardRow[] {
  const rows = round?.rows ?? [];
  return [...rows].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

/** Where and when. */
function useFacts(): string[] {
  const { place, startsOn, endsOn } = useShown().board.contest;
  const { days } = useFormat();
  return [place, days(startsOn, endsOn)].filter(Boolean);
}

function Backdrop({ round }: Of) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const format = useFormat();
  const { contest } = shown;
  const [teams, facts] = [entrantsOf(round), useFacts()];
  const unknown = isUnknown(shown, round);
  const list = useRef<HTMLOListElement>(null);
  const turning = useTurning([], useColumns(list, teams.length), null, -1);
  const { at } = turning;
  useEffect(() => {
    if (list.current) list.current.scrollLeft = at * stride(list.current);
  }, [at]);
  return (
    <div className="board-waiting">
      <div className="board-backdrop">
        {contest.organizer && <p className="board-organizer">{contest.organizer}</p>}
        <Lotus className="board-lotus" />
        <h1>{contest.title}</h1>
        {contest.subtitle && <p className="board-subtitle">{contest.subtitle}</p>}
        <p className="board-facts">{facts.join(" · ")}</p>
        {unknown && <p className="board-facts">{[round?.name, words.unknown].join(" · ")}</p>}
      </div>
      {teams.length > 0 && (
        <section className="board-entrants" aria-label={words.teams(format.count(teams.length))}>
          <h2>{[round?.name, words.teams(format.count(teams.length))].filter(Boolean).join(" · ")}</h2>
          <div className="board-entrants-room">
            <ol ref={list} className={teams.some(({ name }) => isLong(name)) ? "board-entrants-long" : undefined}>
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
        <p className="board-newest">{!unknown && !(round && hasBegun(round)) && words.nothing}</p>
        <RulesCode />
        <Pager {...turning} />
        <Live />
      </div>
    </div>
  );
}
