import "./overlay.css";
import { lazy, Suspense } from "react";
import type { BoardRound } from "../../domain/board";
import { hasBegun } from "../../domain/board-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { voteWords } from "../../text/words/vote";
import { useHydrated } from "../hydrated";
import { countsOf, teamsOf } from "../vote/bars";
import { useShown } from "./context";
import { inBloc, useRankingTitle } from "./hall-screen";
import { Rank, Total } from "./marks";
import { Bar, Marks, OnStage, Titles } from "./overlay-bar";
import { CeremonyOver } from "./overlay-ceremony";
import { OverlayList } from "./overlay-list";
import { usePrizeLines } from "./prizes";
import { useOrder } from "./running-order";

const Draw = lazy(() => import("./overlay-draw"));

/**
 * Over the camera's picture, on a ground that lets everything through: in a bar below, or a short list that turns its pages,
 * what the hall sees.
 */
export function Overlay() {
  return (
    <div className="board-overlay">
      <Over />
    </div>
  );
}

function Over() {
  const { board: shown, round } = useShown();
  const alive = useHydrated();
  const { hall, ceremony, stage } = shown;
  const of = (id: string) => shown.rounds.find((one) => one.id === id) ?? null;
  switch (hall.show) {
    case "auto":
      if (ceremony) return <CeremonyOver ceremony={ceremony} />;
      return stage ? <OnStage /> : <Ranking round={round} />;
    case "waiting":
      return <Titles />;
    case "stage":
    case "progress":
      return <OnStage />;
    case "message":
      return <Bar name={hall.text} />;
    case "vote":
      return <Vote />;
    case "draw":
      return alive ? (
        <Suspense fallback={null}>
          <Draw />
        </Suspense>
      ) : null;
    case "order":
      return <Order part={hall.part} />;
    case "marks":
      return <Marks round={of(hall.round)} team={hall.team} />;
    case "ranking":
      return <Ranking round={inBloc(of(hall.round), hall.bloc)} bloc={hall.bloc} />;
    case "prizes":
      return <Prizes round={of(hall.round)} />;
  }
}

function Ranking({ round, bloc = null }: { round: BoardRound | null; bloc?: string | null }) {
  const title = useRankingTitle(round, bloc);
  if (!hasBegun(round)) return <Titles />;
  const apart = round.rankBy === "bloc" && bloc === null;
  const rows = round.rows.map((row) => ({
    id: row.id,
    first: row.rank === 1,
    under: apart ? row.bloc?.name : undefined,
    line: (
      <>
        <span className="ceremony-place figures">
          <Rank row={row} />
        </span>
        <span className="ceremony-name">{row.name}</span>
        <span className="ceremony-points figures">
          <Total row={row} />
        </span>
      </>
    ),
  }));
  return <OverlayList title={title} rows={rows} />;
}

function Prizes({ round }: { round: BoardRound | null }) {
  return round?.prizes ? <PrizeList round={round} /> : <Ranking round={round} />;
}

function PrizeList({ round }: { round: BoardRound }) {
  const words = useWords(board).prizes;
  return <OverlayList title={`${words.title} · ${round.name}`} rows={usePrizeLines(round)} />;
}

function Order({ part }: { part: string }) {
  const order = useOrder(part);
  return order && order.rows.length > 0 ? <OverlayList title={order.title} rows={order.rows} /> : <Titles />;
}

function Vote() {
  const { board: shown, votes } = useShown();
  const words = useWords(voteWords);
  const { count } = useFormat();
  const { vote } = shown;
  if (!vote) return <Titles />;
  const rows = teamsOf(vote, countsOf(vote, votes), true).map(({ team, votes }) => ({
    id: team.id,
    first: false,
    line: (
      <>
        <span className="ceremony-name">{team.name}</span>
        {votes !== null && <span className="ceremony-points figures">{words.votes(count(votes))}</span>}
      </>
    ),
  }));
  return <OverlayList title={[vote.title, vote.open ? "" : words.closed].filter(Boolean).join(" · ")} rows={rows} />;
}
