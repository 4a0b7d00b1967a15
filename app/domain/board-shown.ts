import type { Board, BoardColumn, BoardRound, BoardRow } from "./board";
import type { BoardPrizes } from "./board-prizes";
import type { BoardVote } from "./board-vote";
import type { BoardCeremony } from "./ceremony-shown";
import type { BoardStage } from "./stage";

/** What the hall's screen comes to, with all that it is about: never of what there is nothing of. */
export type OnScreen =
  /** `below`: the line of the stage stands below it, as it does below a ranking. */
  | { show: "waiting"; round: BoardRound | null; below: boolean }
  | { show: "stage" | "progress"; stage: BoardStage | null }
  /** `bloc`: whose teams alone the round here has; `overall`: with the ranks that they have in the whole of it. */
  | { show: "ranking"; round: BoardRound; bloc: Board["blocs"][number] | null; overall: boolean }
  | { show: "prizes"; round: BoardRound }
  | { show: "order"; round: BoardRound; column: BoardColumn }
  | { show: "marks"; round: BoardRound; row: BoardRow }
  | { show: "vote"; vote: BoardVote }
  | { show: "ceremony"; round: BoardRound | null; ceremony: BoardCeremony }
  | { show: "draw" }
  | { show: "message"; text: string };

export type OnScreenAs<Show extends OnScreen["show"]> = Extract<OnScreen, { show: Show }>;

/** Whether anything of a round is public yet, be it what its teams bring along from an earlier one. */
export const hasBegun = ({ published, rows }: BoardRound): boolean =>
  published || rows.some((row) => row.carryOver !== null || row.cells.some(({ mark }) => mark !== null));

/**
 * Where the performance at a place of a part's running order stands, from 0. Of several contestants of a team it is known who
 * is on stage, and when all of them are published.
 */
export function stateInOrder(stage: BoardStage | null, round: BoardRound, column: BoardColumn, at: number) {
  if (stage?.part.id === column.id && stage.place.n === at + 1) return stage.state;
  const { team, contestant } = column.order[at] ?? {};
  const row = round.rows.find(({ id }) => id === team);
  const state = row?.cells[round.columns.indexOf(column)]?.state ?? "hidden";
  return contestant != null && state !== "published" ? "hidden" : state;
}

/** Whether it is not public yet who is in a round (`withheld.ts`), of a contest that has teams. */
export const isUnknown = ({ rounds }: Pick<Board, "rounds">, round: BoardRound | null): boolean =>
  round?.teams.length === 0 && rounds.some(({ teams }) => teams.length > 0);

/** Whether a performance is still to come, as far as the public knows: none of a round whose results are being announced. */
export const hasMore = (board: Pick<Board, "rounds" | "ceremony">): boolean =>
  board.rounds
    .filter(({ id, published }) => !published && id !== board.ceremony?.round.id)
    .some((round) => isUnknown(board, round) || round.rows.some(performsStill));

const performsStill = ({ standing, cells }: BoardRow): boolean =>
  standing === null && cells.some(({ state }) => state === "hidden" || state === "on-stage");

/** The round that a viewer asked for, else the one that the board shows first; null while there is none. */
export function roundOf({ rounds, round }: Board, asked: string | null): BoardRound | null {
  const of = (id: string | null) => rounds.find((one) => one.id === id);
  return of(asked) ?? of(round) ?? null;
}

/** What the hall's screen shows at this moment, whatever it was made to show; left to itself, of the `first` round. */
export function onScreen(board: Board, first: BoardRound | null = roundOf(board, null)): OnScreen {
  const { hall, ceremony, vote, stage } = board;
  const of = (id: string) => board.rounds.find((one) => one.id === id) ?? null;
  const waiting = (round: BoardRound | null = first): OnScreen => ({ show: "waiting", round, below: false });
  switch (hall.show) {
    case "auto":
      return ceremony ? { show: "ceremony", round: of(ceremony.round.id), ceremony } : ranking(board, first, null);
    case "stage":
    case "progress":
      return { show: hall.show, stage };
    case "ranking":
      return ranking(board, of(hall.round), hall.bloc);
    case "prizes": {
      const round = of(hall.round);
      return round?.prizes ? { show: "prizes", round } : ranking(board, round, null);
    }
    case "order": {
      for (const round of board.rounds) {
        const column = round.columns.find(({ id }) => id === hall.part);
        if (column)
          return round.teams.length > 0 || isUnknown(board, round) ? { show: "order", round, column } : waiting(round);
      }
      return waiting();
    }
    case "marks": {
      const round = of(hall.round);
      const row = round?.rows.find(({ id }) => id === hall.team);
      return round && row ? { show: "marks", round, row } : waiting();
    }
    case "vote":
      return vote ? { show: "vote", vote } : waiting();
    case "waiting":
      return waiting();
    case "draw":
      return { show: "draw" };
    case "message":
      return hall;
  }
}

/** The same over the camera's picture, which has who performs before it: left to itself, his name rather than the ranking. */
export function overCamera(board: Board, first: BoardRound | null): OnScreen {
  const on = onScreen(board, first);
  const { hall, stage } = board;
  return hall.show === "auto" && on.show !== "ceremony" && stage ? { show: "stage", stage } : on;
}

/**
 * A round's ranking once there is one; of a bloc, only its teams, with ranks of their own only where the round gives them
 * (scoring.md, "Totals, order, ties").
 */
function ranking({ blocs }: Board, round: BoardRound | null, bloc: string | null): OnScreen {
  if (!round || !hasBegun(round)) return { show: "waiting", round, below: true };
  const one = blocs.find(({ id }) => id === bloc);
  if (!one) return { show: "ranking", round, bloc: null, overall: false };
  const rows = round.rows.filter((row) => row.bloc?.id === bloc);
  const prizes = round.prizes && prizesOf(round.prizes, new Set(rows.map(({ id }) => id)));
  return { show: "ranking", round: { ...round, rows, prizes }, bloc: one, overall: round.rankBy === "round" };
}

/** What of a round's prizes some of its teams have won. */
function prizesOf({ tiers, side, advancing }: BoardPrizes, own: ReadonlySet<string>): BoardPrizes {
  const isOwn = (team: string) => own.has(team);
  return {
    tiers: tiers.map((tier) => ({ ...tier, teams: tier.teams.filter(isOwn) })).filter(({ teams }) => teams.length > 0),
    side: side
      .map((prize) => ({ ...prize, winners: prize.winners.filter(({ team }) => isOwn(team)) }))
      .filter(({ winners }) => winners.length > 0),
    advancing: advancing?.filter(isOwn) ?? null,
  };
}
