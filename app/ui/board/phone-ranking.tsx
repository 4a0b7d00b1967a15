import { Link } from "@remix-run/react";
import { Fragment, useRef } from "react";
import type { BoardRound } from "../../domain/board";
import { hasBegun, isUnknown } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { PhoneRow } from "./phone-row";
import { usePhoneView } from "./phone-views";
import { Prizes } from "./prizes";
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
              <PhoneRow round={round} row={row} />
            </Fragment>
          ))}
        </ol>
      )}
      {round && <Prizes round={round} />}
    </>
  );
}

const startsBloc = ({ rankBy, rows }: BoardRound, at: number) =>
  rankBy === "bloc" && rows[at]?.bloc != null && rows[at]?.bloc?.id !== rows[at - 1]?.bloc?.id;
