import "./hall-screen.css";
import type { ReactNode } from "react";
import type { BoardRound } from "../../domain/board";
import { type OnScreenAs, onScreen } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { CeremonyScreen } from "./ceremony-screen";
import { useShown } from "./context";
import { DrawInHall } from "./draw-in-hall";
import { HallFrame } from "./hall-frame";
import { Heading } from "./heading";
import { Live } from "./live";
import { usePhone } from "./on-phone";
import { PhoneRanking } from "./phone-ranking";
import { PrizesScreen } from "./prizes-screen";
import { RankingPages } from "./ranking-pages";
import { RunningOrder } from "./running-order";
import { Stage } from "./stage";
import { StageScreen } from "./stage-screen";
import { TeamScreen } from "./team-screen";
import { VoteOnScreen } from "./vote-on-screen";
import { Waiting } from "./waiting";

/** What the hall sees, at the size of the screen it is on. */
export function HallScreen() {
  const { board: shown, round } = useShown();
  const on = onScreen(shown, round);
  switch (on.show) {
    case "waiting":
      return on.below ? <Before round={on.round} /> : <Waiting round={on.round} />;
    case "stage":
    case "progress":
      return <StageScreen stage={on.stage} progress={on.show === "progress"} />;
    case "message":
      return (
        <Framed>
          <p className="hall-message">{on.text}</p>
        </Framed>
      );
    case "vote":
      return <VoteOnScreen vote={on.vote} />;
    case "draw":
      return <DrawInHall />;
    case "order":
      return <RunningOrder {...on} />;
    case "marks":
      return <TeamScreen {...on} />;
    case "ranking":
      return <Ranking {...on} />;
    case "prizes":
      return <PrizesScreen round={on.round} />;
    case "ceremony":
      return <CeremonyScreen ceremony={on.ceremony} />;
  }
}

/** What a ranking is of: a bloc, and then whose ranks its teams have, or a round. */
export function useRankingTitle({ round, bloc, overall }: OnScreenAs<"ranking">): string {
  const words = useWords(board);
  return [words.views.shows.ranking, (bloc ?? round).name, overall && words.overall.note].filter(Boolean).join(" · ");
}

/** Before there is a ranking. */
function Before({ round }: { round: BoardRound | null }) {
  if (usePhone()) return <PhoneRanking round={round} />;
  return (
    <>
      <Waiting round={round} />
      <Stage round={round} />
    </>
  );
}

function Ranking(on: OnScreenAs<"ranking">) {
  const { round, bloc, overall } = on;
  const said = useRankingTitle(on);
  const title = bloc && <h2 className="hall-label hall-bloc">{said}</h2>;
  if (usePhone()) {
    return (
      <>
        {title}
        <PhoneRanking round={round} bloc={bloc !== null} />
      </>
    );
  }
  return (
    <>
      <Heading round={round} />
      {title}
      <RankingPages key={`${round.id} ${bloc?.id}`} round={round} overall={overall} />
      <Stage round={round} />
    </>
  );
}

/** Something large in the middle, with the contest above and the line below it; on a phone, which has both anyway, alone. */
export function Framed({ children }: { children: ReactNode }) {
  const { board: shown } = useShown();
  const words = useWords(board);
  if (usePhone()) {
    return (
      <section aria-label={words.views.now} className="hall-framed">
        {children}
      </section>
    );
  }
  return (
    <HallFrame contest={shown.contest} foot={<Live />}>
      {children}
    </HallFrame>
  );
}
