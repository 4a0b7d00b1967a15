import { ChevronDown, Star } from "lucide-react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { Moved, PartMarks, Rank, Total } from "./marks";
import { isFresh } from "./newest";
import { usePhone } from "./on-phone";
import { prizeOf } from "./prizes";

/** A team of the phone's list: rank, name and total, and what a tap unfolds. */
export function PhoneRow({ round, row }: { round: BoardRound; row: BoardRow }) {
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
          <PartMarks round={round} row={row} />
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
