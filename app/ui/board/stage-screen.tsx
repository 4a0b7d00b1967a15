import type { BoardStage } from "../../domain/stage";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { classNames } from "../class-names";
import { Framed } from "./hall-screen";
import { isLong } from "./long-name";
import { StageClock, useEmptyStage } from "./stage";

/** Who is on stage, filling the screen: with the clock, or with how far marking is. */
export function StageScreen({ stage, progress }: { stage: BoardStage | null; progress: boolean }) {
  const words = useWords(board).stage;
  const { count } = useFormat();
  const empty = useEmptyStage(null);
  if (!stage) return <Framed>{empty && <p className="hall-message">{empty}</p>}</Framed>;
  const ballots = stage.progress && stage.progress.of > 0 ? stage.progress : null;
  return (
    <Framed>
      <p className="hall-label">
        {words.title}: {stage.part.name}, {words.place(stage.place.n, stage.place.of)}
      </p>
      <p className={classNames("hall-team", isLong(stage.team.name) && "hall-long")}>{stage.team.name}</p>
      {stage.contestant && <p className="hall-who">{stage.contestant}</p>}
      {progress ? (
        <>
          <p className="hall-count figures">
            {ballots ? `${count(ballots.in)}/${count(ballots.of)}` : words.states[stage.state]}
          </p>
          {ballots && <p className="hall-label">{words.ballotsIn}</p>}
        </>
      ) : (
        <>
          <p className="hall-count">
            <StageClock stage={stage} />
          </p>
          <p className="hall-label">{words.states[stage.state]}</p>
        </>
      )}
    </Framed>
  );
}
