import type { Board, BoardRound } from "./board";
import type { HallView } from "./record";

type Plain = "waiting" | "stage" | "progress" | "vote" | "draw" | "ceremony";

/** What the hall's screen comes to: never left to itself, and never of what there is nothing of. */
export type OnScreen = { show: Plain } | Exclude<HallView, { show: "auto" | Plain }>;

/** Whether anything of a round is public yet. */
export const hasBegun = (round: BoardRound | null | undefined): round is BoardRound =>
  round != null && (round.published || round.rows.some((row) => row.cells.some(({ mark }) => mark !== null)));

/** Whether it is not public yet who is in a round (`withheld.ts`), of a contest that has teams. */
export const isUnknown = ({ rounds }: Pick<Board, "rounds">, round: BoardRound | null): boolean =>
  round?.teams.length === 0 && rounds.some(({ teams }) => teams.length > 0);

/** What the hall's screen shows at this moment, whatever it was made to show (`ui/board/hall-screen.tsx` draws it). */
export function onScreen(board: Board): OnScreen {
  const { hall, ceremony, vote, rounds, round: first } = board;
  const of = (id: string | null) => rounds.find((one) => one.id === id);
  const waiting: OnScreen = { show: "waiting" };
  const ranking = (round: string | null): OnScreen =>
    round !== null && hasBegun(of(round)) ? { show: "ranking", round, bloc: null } : waiting;
  switch (hall.show) {
    case "auto":
      return ceremony ? { show: "ceremony" } : ranking(first);
    case "ranking":
      return hasBegun(of(hall.round)) ? hall : waiting;
    case "prizes":
      return of(hall.round)?.prizes ? hall : ranking(hall.round);
    case "order": {
      const round = rounds.find(({ columns }) => columns.some(({ id }) => id === hall.part));
      return round && (round.teams.length > 0 || isUnknown(board, round)) ? hall : waiting;
    }
    case "marks":
      return of(hall.round)?.teams.includes(hall.team) ? hall : waiting;
    case "vote":
      return vote ? { show: "vote" } : waiting;
    case "message":
      return hall;
    default:
      return { show: hall.show };
  }
}
