import { Fragment, useRef } from "react";
import type { BoardRound } from "../../domain/board";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { Columns } from "./columns";
import { useShown } from "./context";
import { contentOf, Lines, nowhere } from "./listed";
import { isFresh, Newest } from "./newest";
import { Pager } from "./pager";
import { usePrizeLines, usePrizesTitle } from "./prizes";
import { RankingRow } from "./ranking-row";
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
                <RankingRow
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
