import { Link } from "@remix-run/react";
import { ChevronDown, Star } from "lucide-react";
import { Fragment } from "react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { voteWords } from "../../text/words/vote";
import { classNames } from "../class-names";
import { PhoneCeremony } from "./ceremony-screen";
import { hasBegun, useShown } from "./context";
import { Heading } from "./heading";
import { Cell, Moved, Rank, Total } from "./marks";
import { useMyTeam } from "./my-team";
import { Prizes, prizeOf } from "./prizes";
import { RulesFoot } from "./rules-code";
import { Stage } from "./stage";

/** The board on a small screen: one column of rank, team and total; a tap unfolds the marks by part. */
export function Phone() {
  const { board: shown, round } = useShown();
  const words = useWords(board);
  const vote = useWords(voteWords);
  const format = useFormat();
  const { contest } = shown;
  const [mine, choose] = useMyTeam(contest.id);
  const followed = round?.rows.find(({ id }) => id === mine) ?? null;
  const facts = [contest.organizer, contest.place, format.days(contest.startsOn, contest.endsOn)].filter(Boolean);
  return (
    <div className="board-phone">
      <Heading />
      {facts.length > 0 && <p className="board-facts">{facts.join(" · ")}</p>}
      {shown.hall.show === "message" && (
        <p role="status" className="board-message">
          {shown.hall.text}
        </p>
      )}
      {shown.vote && (
        <a className="board-vote" href={`/vote/${contest.id}`}>
          {shown.vote.open ? vote.door : vote.result}
        </a>
      )}
      {shown.ceremony && <PhoneCeremony ceremony={shown.ceremony} />}
      {shown.stage && <Stage />}
      {!hasBegun(round) && (
        <div className="board-nothing">
          <p>{words.nothing}</p>
          <p>{words.nothingText}</p>
        </div>
      )}
      {round && followed && (
        <section aria-label={words.mine.title} className="board-mine">
          <h2>{words.mine.title}</h2>
          <ol className="board-list">
            <Row round={round} row={followed} mine choose={choose} />
          </ol>
        </section>
      )}
      {round && (
        <ol className="board-list">
          {round.rows.map((row, at) => (
            <Fragment key={row.id}>
              {startsBloc(round, at) && <li className="board-bloc">{row.bloc?.name}</li>}
              <Row round={round} row={row} mine={row.id === mine} choose={choose} />
            </Fragment>
          ))}
        </ol>
      )}
      {round?.prizes && <Prizes round={round} prizes={round.prizes} />}
      <RulesFoot />
      <p>
        <Link to="?view=table" className="board-other">
          {words.table}
        </Link>
      </p>
    </div>
  );
}

const startsBloc = ({ rankBy, rows }: BoardRound, at: number) =>
  rankBy === "bloc" && rows[at]?.bloc != null && rows[at]?.bloc?.id !== rows[at - 1]?.bloc?.id;

function Row({
  round,
  row,
  mine,
  choose,
}: {
  round: BoardRound;
  row: BoardRow;
  mine: boolean;
  choose: (team: string | null) => void;
}) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const { decimal } = useFormat();
  const fresh = shown.changed.length <= 3 && shown.changed.includes(row.id);
  const prize = prizeOf(round, row.id);
  const unit = row.unit !== row.name && row.unit;
  return (
    <li className={classNames("board-card", row.rank === 1 && "board-leader", fresh && "board-fresh")}>
      <details>
        <summary>
          <span className="board-card-rank figures">
            <Rank row={row} />
          </span>
          <span className="board-card-team">
            <span className="board-card-name">{row.name}</span>
            {(row.moved !== 0 || fresh || prize) && (
              <span className="board-card-signs">
                <Moved places={row.moved} />
                {fresh && <span className="board-new">{words.newest.mark}</span>}
                {prize && <span className="board-prize">{prize}</span>}
              </span>
            )}
          </span>
          <span className="board-card-total figures">
            <Total row={row} />
          </span>
          <ChevronDown aria-hidden className="board-card-open" />
        </summary>
        {(row.number !== null || unit || row.bloc) && (
          <p className="board-card-unit">
            {[row.number !== null && words.number(row.number), unit, row.bloc?.name].filter(Boolean).join(" · ")}
          </p>
        )}
        <dl>
          {row.carryOver !== null && (
            <div>
              <dt>{words.carried}</dt>
              <dd className="figures">{decimal(row.carryOver)}</dd>
            </div>
          )}
          {round.columns.map((column, at) => {
            const cell = row.cells[at];
            return (
              <div key={column.id}>
                <dt>
                  {column.name}
                  {column.maximum && <small>{words.maximum(short(decimal(column.maximum)))}</small>}
                </dt>
                <dd className="figures">{cell && <Cell cell={cell} />}</dd>
              </div>
            );
          })}
        </dl>
        <button type="button" aria-pressed={mine} className="board-follow" onClick={() => choose(mine ? null : row.id)}>
          <Star aria-hidden className={mine ? "board-star-on" : undefined} />
          {mine ? words.mine.unpin : words.mine.pin}
        </button>
      </details>
    </li>
  );
}

/** A maximum without needless places: "20,00" → "20". */
export const short = (points: string) => points.replace(/([.,]\d*?)0+$/, "$1").replace(/[.,]$/, "");
