import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { Lotus } from "../lotus";
import { useShown } from "./context";
import { Live } from "./live";
import { Pager } from "./pager";
import { useTurning } from "./use-turning";

const most = 12;

/** Before anything is published: the contest's name as on a backdrop, and who takes part. */
export function Waiting() {
  const { board: shown, round } = useShown();
  const words = useWords(board);
  const format = useFormat();
  const { contest } = shown;
  const teams = round?.rows ?? [];
  const pages = Array.from({ length: Math.ceil(teams.length / most) }, (_, at) => ({
    from: at * most,
    to: (at + 1) * most,
  }));
  const turning = useTurning(pages, 0, null, -1);
  const page = pages[turning.at];
  const facts = [contest.place, format.days(contest.startsOn, contest.endsOn)].filter(Boolean);
  return (
    <div className="board-waiting">
      <div className="board-backdrop">
        {contest.organizer && <p className="board-organizer">{contest.organizer}</p>}
        <Lotus className="board-lotus" />
        <h1>
          {contest.title}
          {contest.subtitle && ` ${contest.subtitle}`}
        </h1>
        <p className="board-facts">{facts.join(" · ")}</p>
        <Live />
      </div>
      {teams.length > 0 && (
        <section className="board-entrants" aria-label={words.teams(format.count(teams.length))}>
          <h2>{[round?.name, words.teams(format.count(teams.length))].filter(Boolean).join(" · ")}</h2>
          <ol>
            {teams.slice(page?.from, page?.to).map((team) => (
              <li key={team.id}>
                <span className="figures">{team.number}</span>
                {team.name}
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className="board-foot">
        <p className="board-newest">{words.nothing}</p>
        <Pager {...turning} />
      </div>
    </div>
  );
}
