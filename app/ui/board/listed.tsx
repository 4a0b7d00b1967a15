import { type ReactNode, type RefObject, useRef } from "react";
import { classNames } from "../class-names";
import { usePhone } from "./on-phone";
import type { Page } from "./pack";
import { Pager } from "./pager";
import { usePages } from "./use-pages";
import { useTurning } from "./use-turning";

/** `under`: what stands above a page of it, which then holds none of another. */
export type Line = { id: string; first: boolean; line: ReactNode; under?: string };

export const nowhere: ReadonlySet<number> = new Set();

/** What the height of lines depends on. */
export const contentOf = (rows: readonly Line[]): string => JSON.stringify(rows.map(({ id }) => id));

/** The pages of a list, turning by themselves from the one with the line that something goes on in. */
export function useListPages(body: RefObject<HTMLElement>, rows: readonly Line[]) {
  const starts = rows.flatMap(({ under }, at) => (under === rows[at - 1]?.under ? [] : [at]));
  const pages = usePages(body, contentOf(rows), new Set(starts));
  const here = rows.findIndex(({ first }) => first);
  // A line that has just come is measured first, and only then is there a page of it to turn to.
  const paged = pages?.some(({ from, to }) => from <= here && here < to);
  return { pages, turning: useTurning(pages, 0, paged ? (rows[here]?.id ?? null) : null, here) };
}

/** A list on the hall's screen, in pages that turn by themselves; on a phone, which scrolls, in one piece. */
export function Listed({ rows }: { rows: readonly Line[] }) {
  return usePhone() ? <Lines rows={rows} /> : <Pages rows={rows} />;
}

function Pages({ rows }: { rows: readonly Line[] }) {
  const body = useRef<HTMLOListElement>(null);
  const { pages, turning } = useListPages(body, rows);
  return (
    <div className="hall-listed">
      <Lines rows={rows} body={body} page={pages?.[turning.at]} />
      <div className="board-foot">
        <Pager {...turning} />
      </div>
    </div>
  );
}

/** Rows below each other: all, or of a page those that it holds, with the others there to be measured. */
export function Lines({
  rows,
  body,
  page,
}: {
  rows: readonly Line[];
  body?: RefObject<HTMLOListElement>;
  page?: Page | undefined;
}) {
  return (
    <ol ref={body} className="hall-list">
      {rows.map(({ id, first, line }, at) => (
        <li
          key={id}
          data-row={id}
          hidden={page !== undefined && !(page.from <= at && at < page.to)}
          className={classNames("hall-line", first && "hall-here")}
        >
          {line}
        </li>
      ))}
    </ol>
  );
}
