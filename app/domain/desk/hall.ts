import type { Board } from "../board";
import type { BoardStage } from "../stage";

/** What the hall sees now, for the small picture at the desk: made from the public board and nothing else. */
export type DeskHall = {
  stage: Pick<BoardStage, "team" | "part" | "state" | "progress"> | null;
  round: string;
  published: boolean;
  pending: boolean;
  rows: { team: string; rank: number | null; total: string | null; provisional: boolean }[];
};

/** The first rows of the board, and what stands above them. */
export function hallOf(board: Board, most = 5): DeskHall {
  const round = board.rounds.find((one) => one.id === board.round);
  const { stage } = board;
  return {
    stage: stage && { team: stage.team, part: stage.part, state: stage.state, progress: stage.progress },
    round: round?.name ?? "",
    published: round?.published ?? false,
    pending: round?.pending ?? false,
    rows: (round?.rows ?? [])
      .filter((row) => row.rank !== null)
      .slice(0, most)
      .map(({ name, rank, total, provisional }) => ({ team: name, rank, total, provisional })),
  };
}
