import { Mic } from "lucide-react";
import type { BoardRound } from "../../domain/board";
import type { BoardStage } from "../../domain/stage";
import { duration } from "../../text/format";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useKnownSeconds } from "../server-clock";
import { useShown } from "./context";
import { countOf, isFull } from "./marks";

/** Who is on stage with which part, the clock, and how many ballots are in. */
export function Stage({ round }: { round: BoardRound | null }) {
  const { board: shown } = useShown();
  const words = useWords(board).stage;
  const { days } = useFormat();
  const said = useStageState();
  const { stage, contest } = shown;
  const facts = [contest.organizer, contest.place, days(contest.startsOn, contest.endsOn)];
  if (!stage) {
    return (
      <section aria-label={words.title} className="board-stage">
        <p className="board-stage-empty">{round?.published ? facts.filter(Boolean).join(" · ") : words.empty}</p>
      </section>
    );
  }
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
      <p className="board-stage-state">{said(stage)}</p>
    </section>
  );
}

/** How far the performance on stage is, in words. */
export function useStageState(): (stage: BoardStage) => string {
  const { stage: words, full } = useWords(board);
  return (stage) => {
    if (stage.state !== "marking") return words.states[stage.state];
    const counted = countOf(stage);
    return counted ? words.ballots(counted.in, counted.of) : isFull(stage) ? full : words.states.marking;
  };
}

/** mm:ss, running by itself; nothing before it was ever started, nor before it is known how far it has run. */
export function StageClock({ stage: { clock } }: { stage: BoardStage }) {
  const seconds = useKnownSeconds(clock.elapsed, clock.since);
  if (seconds === null || (seconds === 0 && clock.since === null)) return null;
  return (
    <span role="timer" className="figures">
      {duration(seconds)}
      {clock.maximum !== null && <span className="board-stage-limit"> / {duration(clock.maximum)}</span>}
    </span>
  );
}
