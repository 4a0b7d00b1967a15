import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useHydrated } from "../hydrated";
import { LiveDot } from "../live-dot";
import { SampleMark } from "../sample-mark";
import { useShown } from "./context";

/** Whether this screen is live, or since when it is not; and when the board last changed. */
export function Live() {
  const { board: shown, connection, skew } = useShown();
  const words = useWords(board);
  const { time, moment, dayOf } = useFormat();
  const alive = useHydrated();
  const { connected, since } = connection;
  // What comes from the server is kept for everybody: only a page that is alive knows which day it is.
  const today = alive && dayOf(new Date(Date.now() + skew).toISOString());
  const ofToday = today === false || shown.changedAt === null || dayOf(shown.changedAt) === today;
  return (
    <p className="board-live">
      {shown.contest.sample && <SampleMark className="board-chip" />}
      {shown.changedAt && <span>{words.changed(ofToday ? time(shown.changedAt) : moment(shown.changedAt))}</span>}
      {since !== null && (
        <LiveDot live={connected} lostAt={new Date(since + skew).toISOString()} className="board-dot" />
      )}
    </p>
  );
}
