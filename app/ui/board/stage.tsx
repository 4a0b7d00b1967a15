import { Mic } from "lucide-react";
import type { BoardRound } from "../../domain/board";
import type { BoardStage } from "../../domain/stage";
import { duration } from "../../text/format";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useSeconds } from "../server-clock";
import { useShown } from "./context";

/** Who is on stage with which part, the clock, and how many ballots are in. */
export function Stage({ round }: { round: BoardRound | null }) {
  const { board: shown } = useShown();
  const words = useWords(board).stage;
  const { days } = useFormat();
  const { stage, contest } = shown;
  const facts = [contest.organizer, contest.place, days(contest.startsOn, contest.endsOn)];
  if (!stage) {
    return (
      <section aria-label={words.title} className="board-stage">
        <p className="board-stage-empty">{round?.published ? facts.filter(Boolean).join(" · ") : words.empty}</p>
      </section>
    );
  }
  const { state, progress } = stage;
  return (
    <section aria-label={words.title} className="board-stage">
      <p className="board-stage-label">
        <Mic aria-hidden /> {words.title}: {stage.part.name}, {words.place(stage.place.n, stage.place.of)}
      </p>
      <p className="board-stage-team">
        {stage.team.name}
        {stage.contestant && <span className="board-stage-who"> · {stage.contestant}</span>}
      </p>
      <p className="board-stage-clock">
        <StageClock stage={stage} />
      </p>
      <p className="board-stage-state">
        {progress && progress.of > 0 && state === "marking"
          ? words.ballots(progress.in, progress.of)
          : words.states[state]}
      </p>
    </section>
  );
}

/** mm:ss, running by itself; nothing before it was ever started. */
export function StageClock({ stage: { clock } }: { stage: BoardStage }) {
  const seconds = useSeconds(clock.elapsed, clock.since);
  if (seconds === 0 && clock.since === null) return null;
  return (
    <span role="timer" className="figures">
      {duration(seconds)}
      {clock.maximum !== null && <span className="board-stage-limit"> / {duration(clock.maximum)}</span>}
    </span>
  );
}
