import type { BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { Cell, Moved, Rank, StandingMark, Total } from "./marks";
import { prizeOf } from "./prizes";

/** A team of the hall's ranking; `away` where it is on another page than the one that is shown. */
export function RankingRow({
  round,
  row,
  below,
  fresh,
  signed,
  away,
}: {
  round: BoardRound;
  row: BoardRow;
  /** Whether prizes stand below the totals, as the names leave no room behind them. */
  below: boolean;
  fresh: boolean;
  /** Whether there is room behind the name to say so. */
  signed: boolean;
  away: boolean;
}) {
  const words = useWords(board);
  const { decimal } = useFormat();
  const prize = prizeOf(round, row.id);
  return (
    <tr
      data-row={row.id}
      hidden={away}
      className={classNames(row.rank === 1 && "board-leader", fresh && "board-fresh")}
    >
      <td className="board-rank">
        <span>
          <Rank row={row} />
        </span>
        <Moved places={row.moved} />
      </td>
      <th scope="row" className={prize && !below ? "board-wraps" : undefined}>
        <span className="board-name">{row.name}</span>
        {fresh && signed && <span className="board-new">{words.newest.mark}</span>}
        {prize && !below && <span className="board-prize">{prize}</span>}
        <StandingMark row={row} />
      </th>
      {round.carriesOver && (
        <td>{row.carryOver !== null && <span className="board-mark">{decimal(row.carryOver)}</span>}</td>
      )}
      {row.cells.map((cell, at) => (
        <td key={round.columns[at]?.id}>
          <Cell cell={cell} brief />
        </td>
      ))}
      <td className="board-total">
        <Total row={row} />
        {prize && below && <span className="board-won">{prize}</span>}
      </td>
    </tr>
  );
}
