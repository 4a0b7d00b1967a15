import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { LiveDot } from "../live-dot";
import { SampleMark } from "../sample-mark";
import { useShown } from "./context";

/** Whether this screen is live, or since when it is not; and when the board last changed. */
export function Live() {
  const { board: shown, connection, skew } = useShown();
  const words = useWords(board);
  const { time } = useFormat();
  const { connected, since } = connection;
  return (
    <p className="board-live">
      {shown.contest.sample && <SampleMark className="board-chip" />}
      {shown.changedAt && <span>{words.changed(time(shown.changedAt))}</span>}
      {since !== null && (
        <LiveDot live={connected} lostAt={new Date(since + skew).toISOString()} className="board-dot" />
      )}
    </p>
  );
}
