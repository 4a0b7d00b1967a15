import { Link } from "@remix-run/react";
import { ChevronDown, Star } from "lucide-react";
import { Fragment, useRef } from "react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { hasBegun, isUnknown } from "../../domain/board-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { useShown } from "./context";
import { Cell, Moved, PartName, Rank, Total } from "./marks";
import { isFresh } from "./newest";
import { usePhone } from "./on-phone";
import { usePhoneView } from "./phone-views";
import { Prizes, prizeOf } from "./prizes";
import { Stage } from "./stage";
import { useMoves } from "./use-moves";

/**
 * The ranking as a list of rank, team and total, of which a tap unfolds the marks by part; above it who is on stage.
 * `bloc`: of one bloc, which is named above.
 */
export function PhoneRanking({ round, bloc = false }: { round: BoardRound | null; bloc?: boolean }) {
  const { board: shown } = useShown();
  const { stage, ceremony } = shown;
  const words = useWords(board);
  const list = useRef<HTMLOListElement>(null);
  useMoves(list, round?.rows.map(({ id }) => id) ?? []);
  const unknown = isUnknown(shown, round);
  const linkTo = usePhoneView();
  const announced = ceremony !== null && ceremony.round.id === round?.id && !round.published;
  return (
    <>
      {stage && <Stage round={round} />}
      {announced ? (
        <div className="board-nothing">
          <p>{words.announcing}</p>
          <Link {...linkTo("hall")} className="board-other">
            {words.views.hall}
          </Link>
        </div>
      ) : (
        !(round && hasBegun(round)) && (
          <div className="board-nothing">
            <p>{unknown ? words.unknown : words.nothing}</p>
            <p>{words.nothingText}</p>
          </div>
        )
      )}
      {round && (
        <ol ref={list} className="board-list">
          {round.rows.map((row, at) => (
            <Fragment key={row.id}>
              {!bloc && startsBloc(round, at) && <li className="board-bloc">{row.bloc?.name}</li>}
              <Row round={round} row={row} />
            </Fragment>
          ))}
        </ol>
      )}
      {round && <Prizes round={round} />}
    </>
  );
}

/** The team that this phone follows, in a place of its own: in a round, which is named where there are several. */
export function MyTeam({ round }: { round: BoardRound | null }) {
  const { rounds } = useShown().board;
  const words = useWords(board).mine;
  const mine = usePhone()?.mine;
  const row = round?.rows.find(({ id }) => id === mine);
  return (
    round &&
    row && (
      <section aria-label={words.title} className="board-mine">
        <h2>{[words.title, rounds.length > 1 && round.name].filter(Boolean).join(" · ")}</h2>
        <ol className="board-list">
          <Row round={round} row={row} />
        </ol>
      </section>
    )
  );
}

const startsBloc = ({ rankBy, rows }: BoardRound, at: number) =>
  rankBy === "bloc" && rows[at]?.bloc != null && rows[at]?.bloc?.id !== rows[at - 1]?.bloc?.id;

function Row({ round, row }: { round: BoardRound; row: BoardRow }) {
  const words = useWords(board);
  const { decimal } = useFormat();
  const fresh = isFresh(round, row);
  const prize = prizeOf(round, row.id);
  const unit = row.unit !== row.name && row.unit;
  return (
    <li
      data-row={row.id}
      className={classNames("board-card", row.rank === 1 && "board-leader", fresh && "board-fresh")}
    >
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
                  <PartName column={column} />
                </dt>
                <dd className="figures">{cell && <Cell cell={cell} />}</dd>
              </div>
            );
          })}
        </dl>
        <Pin team={row.id} />
      </details>
    </li>
  );
}

/** Makes a team the one that this phone follows, or no longer. */
function Pin({ team }: { team: string }) {
  const words = useWords(board).mine;
  const phone = usePhone();
  const pinned = phone?.mine === team;
  return (
    <button
      type="button"
      aria-pressed={pinned}
      className="board-follow"
      onClick={() => phone?.choose(pinned ? null : team)}
    >
      <Star aria-hidden className={pinned ? "board-star-on" : undefined} />
      {pinned ? words.unpin : words.pin}
    </button>
  );
}
