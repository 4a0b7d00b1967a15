import "./board.css";
import "./phone.css";
import "./phone-hall.css";
import "./print.css";
import "./projector.css";
import type { Board } from "../../domain/board";
import { roundOf } from "../../domain/board-shown";
import { type BoardView, type PhoneView, phoneViewOf } from "../../domain/board-views";
import { HallShell } from "../hall-shell";
import type { Standing } from "../vote/bars";
import { BoardTable } from "./board-table";
import { BoardProvider, type DrawOnScreen } from "./context";
import { Overlay } from "./overlay";
import { Phone } from "./phone";
import { Projector } from "./projector";

export type BoardConnection = { connected: boolean; since: number | null };

/**
 * The public board. `round`: the one that the viewer asked for, else the board's own choice; `view` likewise, and `phone`
 * what a phone shows where it asks for nothing. A wide screen gets the hall's pages, a small one its own; the style sheet
 * shows one of the two, so that both are there before any script.
 */
export function BoardScreen({
  board,
  connection,
  skew,
  votes,
  drawn,
  round,
  view,
  phone,
  light,
}: {
  board: Board;
  connection: BoardConnection;
  skew: number;
  votes: Standing;
  drawn: DrawOnScreen | null;
  round: string | null;
  view: BoardView | null;
  phone: PhoneView;
  light: boolean;
}) {
  const shown = roundOf(board, round);
  return (
    <BoardProvider value={{ board, round: shown, connection, skew, light, votes, drawn }}>
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
              <Phone view={phoneViewOf(view, shown !== null && shown.id === round, phone)} />
            </>
          )}
        </HallShell>
      )}
    </BoardProvider>
  );
}
