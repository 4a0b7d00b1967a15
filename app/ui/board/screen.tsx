import "./board.css";
import "./phone.css";
import "./projector.css";
import type { Board } from "../../domain/board";
import type { BoardView } from "../../domain/board-views";
import { HallShell } from "../hall-shell";
import type { Standing } from "../vote/bars";
import { BoardTable } from "./board-table";
import { BoardProvider } from "./context";
import { Overlay } from "./overlay";
import { Phone } from "./phone";
import { Projector } from "./projector";

export type BoardConnection = { connected: boolean; since: number | null };

/**
 * The public board. `round`: the one that the viewer asked for, else the board's own choice. A wide screen gets pages
 * for the hall, a small one a list; the style sheet shows one of the two, so that both are there before any script.
 */
export function BoardScreen({
  board,
  connection,
  skew,
  votes,
  round,
  view,
  light,
}: {
  board: Board;
  connection: BoardConnection;
  skew: number;
  votes: Standing;
  round: string | null;
  view: BoardView | null;
  light: boolean;
}) {
  const chosen = board.rounds.find(({ id }) => id === round) ?? board.rounds.find(({ id }) => id === board.round);
  return (
    <BoardProvider value={{ board, round: chosen ?? null, connection, skew, light, votes }}>
      {view === "table" ? (
        <main id="main">
          <BoardTable />
        </main>
      ) : (
        <HallShell light={light} className="board">
          {view === "overlay" ? (
            <Overlay />
          ) : (
            <>
              <Projector />
              <Phone />
            </>
          )}
        </HallShell>
      )}
    </BoardProvider>
  );
}
