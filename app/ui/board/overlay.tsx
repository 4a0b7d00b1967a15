import "./overlay.css";
import { lazy, Suspense } from "react";
import type { BoardRound } from "../../domain/board";
import { type OnScreenAs, overCamera } from "../../domain/board-shown";
import type { BoardVote } from "../../domain/board-vote";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { useHydrated } from "../hydrated";
import { SampleMark } from "../sample-mark";
import { countsOf, teamsOf } from "../vote/bars";
import { useShown } from "./context";
import { useRankingTitle } from "./hall-screen";
import { Rank, Total } from "./marks";
import { Bar, Marks, OnStage, Titles } from "./overlay-bar";
import { CeremonyOver } from "./overlay-ceremony";
import { OverlayList } from "./overlay-list";
import { usePrizeLines, usePrizesTitle } from "./prizes";
import { useOrder } from "./running-order";

const Draw = lazy(() => import("./overlay-draw"));

/**
 * Over the camera's picture, on a ground that lets everything through: in a bar below, or a short list that turns its pages,
 * what the hall sees.
 */
export function Overlay() {
  const { contest } = useShown().board;
  return (
    <div className="board-overlay">
      {contest.sample && <SampleMark className="overlay-sample" />}
      <Over />
    </div>
  );
}

function Over() {
  const { board: shown, round } = useShown();
  const alive = useHydrated();
  const on = overCamera(shown, round);
  switch (on.show) {
    case "waiting":
      return <Titles />;
    case "stage":
    case "progress":
      return <OnStage stage={on.stage} />;
    case "message":
      return <Bar name={on.text} />;
    case "vote":
      return <Vote vote={on.vote} />;
    case "draw":
      return alive ? (
        <Suspense fallback={null}>
          <Draw />
        </Suspense>
      ) : null;
    case "order":
      return <Order {...on} />;
    case "marks":
      return <Marks {...on} />;
    case "ranking":
      return <Ranking {...on} />;
    case "prizes":
      return <Prizes round={on.round} />;
    case "ceremony":
      return <CeremonyOver ceremony={on.ceremony} />;
  }
}

function Ranking(on: OnScreenAs<"ranking">) {
  const { round, bloc } = on;
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
  return <OverlayList title={useRankingTitle(on)} rows={rows} />;
}

function Prizes({ round }: { round: BoardRound }) {
  return <OverlayList title={`${usePrizesTitle(round)} · ${round.name}`} rows={usePrizeLines(round)} />;
}

function Order(on: OnScreenAs<"order">) {
  const { title, rows } = useOrder(on);
  return rows.length > 0 ? <OverlayList title={title} rows={rows} /> : <Titles />;
}

function Vote({ vote }: { vote: BoardVote }) {
  const { votes } = useShown();
  const words = useWords(voteWords);
  const { count } = useFormat();
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
