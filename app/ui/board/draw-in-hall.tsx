import { Link } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { useWords } from "../../text/words";
import { drawDoor } from "../../text/words/draw-door";
import { useHydrated } from "../hydrated";
import { Lotus } from "../lotus";
import { useShown } from "./context";
import { Framed } from "./hall-screen";
import { usePhone } from "./on-phone";

// Nothing that a phone has to load before it shows the board.
const OnScreen = lazy(() => import("./draw-on-screen"));

/** The newest draw of lots on the hall's screen; a phone gets the way to the page of all draws. */
export function DrawInHall() {
  const phone = usePhone();
  const alive = useHydrated();
  if (phone) return <Door />;
  return (
    alive && (
      <Suspense fallback={null}>
        <OnScreen />
      </Suspense>
    )
  );
}

function Door() {
  const { contest, draw } = useShown().board;
  const words = useWords(drawDoor);
  return (
    <Framed>
      <Lotus className="board-lotus" />
      <p className="hall-message">{draw === null ? words.none : words.newest}</p>
      {draw !== null && (
        <Link to={`/board/${contest.id}/draws`} className="board-vote">
          {words.see}
        </Link>
      )}
    </Framed>
  );
}
