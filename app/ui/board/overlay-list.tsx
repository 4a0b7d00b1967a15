import { useRef } from "react";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { useShown } from "./context";
import { type Line, Lines, useListPages } from "./listed";
import { isLong } from "./long-name";

type Listing = { title: string; rows: readonly Line[] };

/** A list over the camera's picture: in its lower part, a few lines at a time, turning by itself. */
export function OverlayList({ title, rows }: Listing) {
  return <Turning key={title} title={title} rows={rows} />;
}

function Turning({ title, rows }: Listing) {
  const { rounds } = useShown().board;
  const words = useWords(board).pages;
  const room = useRef<HTMLElement>(null);
  const { pages, turning } = useListPages(room, rows);
  const { at, count } = turning;
  const long = rounds.some((round) => round.rows.some(({ name }) => isLong(name)));
  return (
    <section aria-label={title} ref={room} className={classNames("overlay-room", long && "overlay-long")}>
      <div className="overlay-list">
        <p className="overlay-head">
          <span>{[title, rows[pages?.[at]?.from ?? 0]?.under].filter(Boolean).join(" · ")}</span>
          {count > 1 && <span>{words.of(at + 1, count)}</span>}
        </p>
        <Lines rows={rows} page={pages?.[at]} />
      </div>
    </section>
  );
}
