import type { OnScreenAs } from "../../domain/board-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { isLong } from "./long-name";
import { PartMarks, Rank, Total } from "./marks";

/** One team's marks, part by part, as far as they are published. */
export function TeamScreen({ round, row }: OnScreenAs<"marks">) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const { decimal } = useFormat();
  return (
    <Framed>
      <p className={classNames("hall-team", isLong(row.name) && "hall-long")}>{row.name}</p>
      <p className="hall-label">{shown.rounds.length > 1 ? round.name : row.unit !== row.name ? row.unit : ""}</p>
      <dl className="hall-marks">
        {row.carryOver !== null && (
          <div>
            <dt>{words.carried}</dt>
            <dd className="figures">
              <span className="board-mark">{decimal(row.carryOver)}</span>
            </dd>
          </div>
        )}
        <PartMarks round={round} row={row} />
        <div className="hall-marks-total">
          <dt>{words.total}</dt>
          <dd className="figures">
            <Total row={row} />
          </dd>
        </div>
        {row.rank !== null && (
          <div>
            <dt>
              {words.rank}
              {round.rankBy === "bloc" && row.bloc && <small>{row.bloc.name}</small>}
            </dt>
            <dd className="figures">
              <span className="board-mark">
                <Rank row={row} />
              </span>
            </dd>
          </div>
        )}
      </dl>
    </Framed>
  );
}
