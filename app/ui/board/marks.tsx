import type { BoardCell, BoardColumn, BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { common } from "../../text/words/common";
import { classNames } from "../class-names";
import { State } from "../state";

/** How many ballots are in of those that a performance waits for; null where none are, and once all are there. */
export const countOf = ({ progress }: Pick<BoardCell, "progress">) =>
  progress && progress.in < progress.of ? progress : null;

/** Whether all ballots of a performance are in. */
export const isFull = ({ progress }: Pick<BoardCell, "progress">): boolean =>
  progress !== null && progress.of > 0 && progress.in >= progress.of;

/**
 * A part's mark, or where the team stands with it; `brief` in a narrow column, where ballots are counted by a sign and a
 * dash stands for what is not published.
 */
export function Cell({ cell, brief = false }: { cell: BoardCell; brief?: boolean }) {
  const { cells: words, full } = useWords(board);
  const { decimal } = useFormat();
  const waits = cell.state !== "published";
  const counted = countOf(cell);
  const dash = brief && cell.mark === null && cell.state === "hidden";
  return (
    <>
      {cell.mark !== null && (
        <span className={waits ? "board-mark provisional" : "board-mark"}>{decimal(cell.mark)}</span>
      )}
      {(waits || cell.mark === null) && (
        <span className={classNames("board-state", brief && counted && "board-counting")}>
          <span className={dash || (brief && counted) ? "sr-only" : undefined}>
            {isFull(cell) ? full : words[cell.state]}
          </span>
          {dash && <span aria-hidden>–</span>}
          {brief && counted && <Pie part={counted.in / counted.of} />}
          {counted && ` ${counted.in}/${counted.of}`}
        </span>
      )}
    </>
  );
}

/** How much of a whole there is, as a filled part of a circle; the words stand beside it. */
function Pie({ part }: { part: number }) {
  return <span aria-hidden className="board-pie" style={{ "--part": part } as React.CSSProperties} />;
}

/** A part's name, and out of how many points it is marked. */
export function PartName({ column: { name, maximum } }: { column: BoardColumn }) {
  const words = useWords(board);
  const { decimal } = useFormat();
  return (
    <>
      {name}
      {maximum && <small>{words.maximum(short(decimal(maximum)))}</small>}
    </>
  );
}

/** A maximum without needless places: "20,00" → "20". */
const short = (points: string) => points.replace(/([.,]\d*?)0+$/, "$1").replace(/[.,]$/, "");

/** The total; dotted and said to be provisional while something of the team is to come. */
export function Total({ row }: { row: BoardRow }) {
  const words = useWords(board);
  const states = useWords(common).states;
  const { decimal } = useFormat();
  if (row.standing) return <span className="board-state">{states[row.standing]}</span>;
  if (row.total === null) return <span className="board-state">{words.cells.hidden}</span>;
  return (
    <>
      <span className={row.provisional ? "board-sum provisional" : "board-sum"}>{decimal(row.total)}</span>
      {row.provisional && <span className="board-state">{words.provisional}</span>}
    </>
  );
}

/** The rank, or a dash for who is not ranked. */
export function Rank({ row }: { row: BoardRow }) {
  if (row.rank !== null) return <>{row.rank}</>;
  return <span aria-hidden>–</span>;
}

/** ▲2 or ▼1, also in words. */
export function Moved({ places }: { places: number }) {
  const words = useWords(board).moved;
  if (places === 0) return null;
  const said = places > 0 ? words.up(places) : words.down(-places);
  return (
    <span className={places > 0 ? "board-up" : "board-down"} title={said}>
      <span aria-hidden>
        {places > 0 ? "▲" : "▼"}
        {Math.abs(places)}
      </span>
      <span className="sr-only">{said}</span>
    </span>
  );
}

/** Withdrawn, absent or disqualified, as a chip. */
export function StandingMark({ row }: { row: BoardRow }) {
  return row.standing && <State state={row.standing} className="board-chip" />;
}

/** A team's marks by part, as the terms of a list. */
export function PartMarks({ round, row }: { round: BoardRound; row: BoardRow }) {
  return round.columns.map((column, at) => {
    const cell = row.cells[at];
    return (
      <div key={column.id}>
        <dt>
          <PartName column={column} />
        </dt>
        <dd className="figures">{cell && <Cell cell={cell} />}</dd>
      </div>
    );
  });
}
