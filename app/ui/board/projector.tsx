import { classNames } from "../class-names";
import { useHydrated } from "../hydrated";
import { hasBegun, useShown } from "./context";
import { Heading } from "./heading";
import { RankingPages } from "./ranking-pages";
import { Stage } from "./stage";
import { Waiting } from "./waiting";

/** The board for the hall: title, ten rows a page, the stage at the foot. Nothing scrolls. */
export function Projector() {
  const { round } = useShown();
  const alive = useHydrated();
  return (
    <div className={classNames("board-projector", alive && "board-alive")}>
      {hasBegun(round) ? (
        <>
          <Heading />
          <RankingPages key={round.id} round={round} />
        </>
      ) : (
        <Waiting />
      )}
      <Stage />
    </div>
  );
}
