import { createContext, useContext } from "react";
import type { Board, BoardRound } from "../../domain/board";
import type { DrawReport } from "../../domain/draw-report";
import type { Standing } from "../vote/bars";
import type { BoardConnection } from "./screen";

/** A draw, and the code that leads a phone to where it is checked, as the address of a picture. */
export type DrawOnScreen = { draw: DrawReport; qr: string };

export type Shown = {
  board: Board;
  /** The round on screen; null while the contest has none. */
  round: BoardRound | null;
  connection: BoardConnection;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  skew: number;
  light: boolean;
  /** How the audience's vote stands that is open; null until that is heard. */
  votes: Standing;
  /** The newest draw of lots, once it is there; asked for only where the hall's screen shows it. */
  drawn: DrawOnScreen | null;
};

const Present = createContext<Shown | null>(null);

export const BoardProvider = Present.Provider;

/** What the board shows now. */
export function useShown(): Shown {
  const shown = useContext(Present);
  if (!shown) throw new Error("outside of a board");
  return shown;
}
