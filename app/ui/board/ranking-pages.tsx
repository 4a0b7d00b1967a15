import { Fragment, useRef } from "react";
import type { BoardRound, BoardRow } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { Columns } from "./columns";
import { useShown } from "./context";
import { contentOf, Lines, nowhere } from "./listed";
import { Cell, Moved, Rank, StandingMark, Total } from "./marks";
import { isFresh, Newest } from "./newest";
import { Pager } from "./pager";
import { prizeOf, usePrizeLines, usePrizesTitle } from "./prizes";
import { RulesCode } from "./rules-code";
import { useMoves } from "./use-moves";
import { usePages } from "./use-pages";
import { useRowWidths } from "./use-row-widths";
import { useTurning } from "./use-turning";

/** Where a bloc that is ranked on its own begins. */
const blocStarts = ({ rankBy, rows }: BoardRound): Set<number> =>
  new Set(rankBy === "bloc" ? rows.flatMap((row, at) => (row.bloc?.id === rows[at - 1]?.bloc?.id ? [] : [at])) : []);

/**
 * The ranking in pages that turn by themselves, and, once the round is published, those of its prizes. `overall`: of a
 * bloc's teams alone, with the ranks that they have in the whole round.
 */
export function RankingPages({ round, overall }: { round: BoardRound; overall: boolean }) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const body = useRef<HTMLTableSectionElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const order = round.rows.map(({ id }) => id);
  const starts = blocStarts(round);
  const pages = usePages(body, JSON.stringify(round), starts);
  const [won, prizesTitle] = [usePrizeLines(round), usePrizesTitle(round)];
  const prizePages = usePages(list, contentOf(won), nowhere);
  const extra = pages && prizePages ? prizePages.length : 0;
  const turning = useTurning(pages, extra, shown.changedAt, order.indexOf(round.changed[0] ?? ""), won.length > 0);
  useMoves(body, order);
  const page = pages?.[turning.at];
  const prizesNow = pages !== null && turning.at >= pages.length;
  const { tight, long, below, widths } = useRowWidths(round);
  return (
    <>
      <div className="board-stack">
        <table
          className={classNames(
            "board-table",
            pages && "board-paged",
            tight && "board-tight",
            long && "board-long",
            prizesNow && "board-away",
          )}
          style={{ "--columns": widths.columns } as React.CSSProperties}
        >
          <Columns
            round={round}
            bloc={page && starts.size > 0 ? round.rows[page.from]?.bloc?.name : undefined}
            overall={overall}
          />
          <tbody ref={body}>
            {round.rows.map((row, at) => (
              <Fragment key={row.id}>
                {pages === null && starts.has(at) && row.bloc && (
                  <tr className="board-head-bloc">
                    <th scope="rowgroup" colSpan={row.cells.length + 4}>
                      {row.bloc.name}
                    </th>
                  </tr>
                )}
                <Row
                  round={round}
                  row={row}
                  below={below}
                  fresh={isFresh(round, row)}
                  signed={widths.fits(row.name, words.newest.mark)}
                  away={pages !== null && !(page && page.from <= at && at < page.to)}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
        <section
          aria-label={prizesTitle}
          className={classNames("hall-listed", !prizesNow && "board-away")}
          hidden={won.length === 0}
        >
          <h2 className="ceremony-title">{prizesTitle}</h2>
          <Lines rows={won} body={list} page={prizePages?.[Math.max(0, turning.at - (pages?.length ?? 0))]} />
        </section>
      </div>
      <div className="board-foot">
        <Newest round={round} />
        <RulesCode />
        <Pager {...turning} />
      </div>
    </>
  );
}

function Row({
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
