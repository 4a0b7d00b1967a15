import { Mic } from "lucide-react";
import type { BoardRound } from "../../domain/board";
import { hasMore } from "../../domain/board-shown";
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
  const said = useStageState();
  const empty = useEmptyStage(round);
  const { stage } = shown;
  if (!stage) {
    return (
      empty && (
        <section aria-label={words.title} className="board-stage">
          <p className="board-stage-empty">{empty}</p>
        </section>
      )
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

/** What is said while nobody is on stage: that somebody comes, else who holds the contest; nothing while it has no teams. */
export function useEmptyStage(round: BoardRound | null): string {
  const { board: shown } = useShown();
  const words = useWords(board).stage;
  const { days } = useFormat();
  const { organizer, place, startsOn, endsOn } = shown.contest;
  if (!round?.published && hasMore(shown)) return words.empty;
  if (shown.rounds.every(({ rows }) => rows.length === 0)) return "";
  return [organizer, place, days(startsOn, endsOn)].filter(Boolean).join(" · ");
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
