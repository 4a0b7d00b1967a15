import { type ReactNode, useRef } from "react";
import { classNames } from "../class-names";
import { usePhone } from "./on-phone";
import { Pager } from "./pager";
import { usePages } from "./use-pages";
import { useTurning } from "./use-turning";

const nowhere: ReadonlySet<number> = new Set();

type Rows = { rows: readonly { id: string; first: boolean; line: ReactNode }[] };

/** A list on the hall's screen; on a phone, which scrolls, in one piece. */
export function Listed({ rows }: Rows) {
  return usePhone() ? <Whole rows={rows} /> : <Pages rows={rows} />;
}

/** All rows below each other. */
export function Whole({ rows }: Rows) {
  return (
    <ol className="hall-list">
      {rows.map(({ id, first, line }) => (
        <li key={id} className={classNames("hall-line", first && "hall-here")}>
          {line}
        </li>
      ))}
    </ol>
  );
}

/** As many rows as there is room for, ten at most, in pages that turn by themselves. */
function Pages({ rows }: Rows) {
  const body = useRef<HTMLOListElement>(null);
  const pages = usePages(body, JSON.stringify(rows.map(({ id }) => id)), nowhere);
  const turning = useTurning(pages, 0, null, 0);
  const page = pages?.[turning.at];
  return (
    <div className="hall-listed">
      <ol ref={body}>
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
      <div className="board-foot">
        <Pager {...turning} />
      </div>
    </div>
  );
}
