import "./hall-screen.css";
import type { ReactNode } from "react";
import type { BoardRound } from "../../domain/board";
import { hasBegun } from "../../domain/board-shown";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { CeremonyScreen } from "./ceremony-screen";
import { useShown } from "./context";
import { DrawInHall } from "./draw-in-hall";
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

/** What the hall's operator chose to show, at the size of the screen it is on; left to itself, the ceremony that goes on, else the ranking with the stage. */
export function HallScreen() {
  const { board: shown, round } = useShown();
  const { hall } = shown;
  const of = (id: string) => shown.rounds.find((one) => one.id === id);
  switch (hall.show) {
    case "auto":
      return shown.ceremony ? <CeremonyScreen ceremony={shown.ceremony} /> : <Ranking round={round} />;
    case "waiting":
      return <Waiting />;
    case "stage":
    case "progress":
      return <StageScreen progress={hall.show === "progress"} />;
    case "message":
      return (
        <Framed>
          <p className="hall-message">{hall.text}</p>
        </Framed>
      );
    case "vote":
      return <VoteOnScreen />;
    case "draw":
      return <DrawInHall />;
    case "order":
      return <RunningOrder part={hall.part} />;
    case "marks":
      return <TeamScreen round={of(hall.round)} team={hall.team} />;
    case "ranking":
      return <Ranking round={inBloc(of(hall.round), hall.bloc)} bloc={hall.bloc} />;
    case "prizes": {
      const one = of(hall.round);
      return one?.prizes ? <PrizesScreen round={one} /> : <Ranking round={one ?? round} />;
    }
  }
}

/** Only the teams of a bloc. Their ranks stay as they are: a round that is ranked as a whole has no others (scoring.md, "Totals, order, ties"). */
export function inBloc(round: BoardRound | null | undefined, bloc: string | null): BoardRound | null {
  if (!round || bloc === null) return round ?? null;
  return { ...round, rows: round.rows.filter((row) => row.bloc?.id === bloc) };
}

/** Whether the ranks of a bloc's teams are those of the whole round. */
const isOverall = (round: BoardRound | null, bloc: string | null) => bloc !== null && round?.rankBy === "round";

/** What a ranking is of: a bloc, and then whose ranks its teams have, or a round. */
export function useRankingTitle(round: BoardRound | null, bloc: string | null): string {
  const { blocs } = useShown().board;
  const words = useWords(board);
  const of = blocs.find(({ id }) => id === bloc)?.name ?? round?.name;
  return [words.views.shows.ranking, of, isOverall(round, bloc) && words.overall.note].filter(Boolean).join(" · ");
}

function Ranking({ round, bloc = null }: { round: BoardRound | null; bloc?: string | null }) {
  const said = useRankingTitle(round, bloc);
  const title = bloc !== null && <h2 className="hall-label hall-bloc">{said}</h2>;
  if (usePhone()) {
    return (
      <>
        {title}
        <PhoneRanking round={round} />
      </>
    );
  }
  return (
    <>
      {hasBegun(round) ? (
        <>
          <Heading />
          {title}
          <RankingPages key={round.id} round={round} overall={isOverall(round, bloc)} />
        </>
      ) : (
        <Waiting />
      )}
      <Stage />
    </>
  );
}

/** Something large in the middle, with the contest above and the line below it; on a phone, which has both anyway, alone. */
export function Framed({ children }: { children: ReactNode }) {
  const { board: shown } = useShown();
  const words = useWords(board);
  const phone = usePhone();
  const { title, subtitle } = shown.contest;
  if (phone) {
    return (
      <section aria-label={words.views.now} className="hall-framed">
        {children}
      </section>
    );
  }
  return (
    <section aria-label={words.title} className="hall-framed">
      <p className="board-title">{title}</p>
      {subtitle && <p className="hall-subtitle">{subtitle}</p>}
      <div className="hall-middle">{children}</div>
      <div className="hall-foot">
        <Live />
      </div>
    </section>
  );
}
