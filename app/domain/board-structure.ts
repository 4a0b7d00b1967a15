import type { Board, BoardRound, BoardRow } from "./board";
import { once, settling } from "./remembered";

const bare = once(
  (row: BoardRow): BoardRow => ({
    ...row,
    cells: [],
    carryOver: null,
    total: null,
    provisional: false,
    rank: null,
    moved: 0,
    standing: null,
  }),
);

const settled = settling<BoardRound>();

const bareRound = once((round: BoardRound): BoardRound => {
  const rows = new Map(round.rows.map((row) => [row.id, bare(row)]));
  const inOrder = round.teams.flatMap((id) => rows.get(id) ?? []);
  const made = { ...round, published: false, pending: false, provisional: false, changed: [], rows: inOrder };
  return settled(round.columns, made);
});

/**
 * What a state does not carry: the board without it, its rows as the teams stand in the list. Two boards whose structure
 * is the same as JSON, under the same packing, are told apart by their states alone.
 */
export function structureOf(board: Board): Board {
  return {
    ...board,
    round: null,
    stage: null,
    hall: { show: "auto" },
    ceremony: null,
    changedAt: null,
    rounds: board.rounds.map(bareRound),
  };
}
