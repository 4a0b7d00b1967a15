import type { Board, BoardCell, BoardColumn, BoardRound, BoardRow } from "./board";
import { wholeOf, widthOf } from "./digits";
import { once } from "./remembered";
import type { PublicState } from "./stage";

/*
 * The board's state, packed: all that changes from one moment to the next while names and structure stay. Numbers in
 * digits of base 64 (`digits.ts`), as wide as the packing says; places in lists count from 1, and 0 is nothing there:
 *
 *   state  = round changedAt hall stage { round }        the round to show first; milliseconds since 1970
 *   hall   = show round place                           `views`; the place of a part, a team or a bloc
 *   stage  = round column place state seconds since in of      `place` in the running order: round 0 is nobody
 *   round  = flags { row }                               1 published, 2 pending, 4 provisional; rows in order of rank
 *   row    = team rank before flags total [carried] { cell }   1 provisional, 2 of the newest publication, 4 × standing
 *   cell   = hidden, on stage, pending, published without a mark, being marked; so many ballots of so many; then marks
 *
 * Totals and what is carried over are one more than their hundredths (or finer: `places`). `before`: the rank before the
 * newest publication.
 */

/**
 * How wide the numbers of a packed state are, in digits of base 64. It follows from the board's structure, and from a
 * value only where one is greater than the structure lets expect: so a state is as long for one result as for another.
 */
export type Packing = {
  /** Places in lists (rounds, columns, running orders, teams), ranks, and counts of ballots. */
  index: number;
  /** What a stopped clock shows, in seconds. */
  seconds: number;
  rounds: Widths[];
};
/** Of a round: totals and what is carried over, and the cells of each column. */
export type Widths = { total: number; cells: number[] };

/** An instant, in milliseconds since 1970: enough until the year 10889. */
export const instantWidth = 8;
/** Three days on the clock; four digits for who needs more. */
const leastSeconds = 3;

export const states: readonly PublicState[] = ["hidden", "on-stage", "marking", "pending", "published"];
export const standings = [null, "withdrawn", "disqualified", "absent"] as const;

/** What the hall's screen may show. */
export const views = [
  ...(["auto", "waiting", "stage", "progress", "vote"] as const),
  ...(["order", "marks", "ranking", "prizes", "message"] as const),
  "draw" as const,
];

/** What a cell's number says below its marks. */
export const cellCodes = ["hidden", "on-stage", "pending", "published", "marking"] as const;

/** The number of a cell that is being marked: the first after the codes is that of no ballot of none. */
export const progressCode = (sent: number, of: number): number => cellCodes.length + (of * (of + 1)) / 2 + sent;

/** The number of the mark 0 in a column; that of 0,01 is the next. */
export const firstMark = ({ ballots }: BoardColumn): number => progressCode(0, ballots + 1);

/** A cell as one number: its mark, or where it stands. */
export function cellNumber({ mark, state, progress }: BoardCell, column: BoardColumn): number | bigint {
  if (mark !== null) return plus(wholeOf(mark), firstMark(column));
  if (progress !== null) return progressCode(progress.in, progress.of);
  return cellCodes.indexOf(state);
}

/** Plain numbers stay plain, so that nearly all arithmetic is cheap. */
export function plus(value: number | bigint, more: number): number | bigint {
  return typeof value === "bigint" ? value + BigInt(more) : value + more;
}

/** A row's numbers as a state says them, a total that there is not as 0; `widths`: how wide they are at least. */
export type RowNumbers = {
  total: number | bigint;
  carryOver: number | bigint;
  cells: (number | bigint)[];
  widths: Widths;
};

const optional = (decimal: string | null) => (decimal === null ? 0 : plus(wholeOf(decimal), 1));

/** Of a row under these columns. */
export const rowNumbers = once((columns: readonly BoardColumn[]) =>
  once((row: BoardRow): RowNumbers => {
    const [total, carryOver] = [optional(row.total), optional(row.carryOver)];
    const cells = columns.map((column, at) => (row.cells[at] ? cellNumber(row.cells[at], column) : 0));
    const widths = { total: Math.max(widthOf(total), widthOf(carryOver)), cells: cells.map(widthOf) };
    return { total, carryOver, cells, widths };
  }),
);

/** What the columns of a round let expect. */
const expected = once((columns: readonly BoardColumn[]): Widths => {
  const maxima = columns.map(({ maximum }) => (maximum === null ? 0 : Number(wholeOf(maximum))));
  return {
    total: widthOf(maxima.reduce((sum, each) => sum + each, 1)),
    cells: columns.map((column, at) => widthOf(firstMark(column) + (maxima[at] ?? 0))),
  };
});

/** Wide enough for both; the very same where the other needs no more. */
function widened(widths: Widths, { total, cells }: Widths): Widths {
  if (total <= widths.total && cells.every((width, at) => width <= (widths.cells[at] ?? 0))) return widths;
  return {
    total: Math.max(widths.total, total),
    cells: widths.cells.map((width, at) => Math.max(width, cells[at] ?? 0)),
  };
}

const roundWidths = once(({ columns, rows }: BoardRound): Widths => {
  const numbers = rowNumbers(columns);
  return rows.reduce((widths, row) => widened(widths, numbers(row).widths), expected(columns));
});

const longest = ({ columns, teams }: BoardRound): number =>
  Math.max(columns.length, teams.length, ...columns.map(({ order, ballots }) => Math.max(order.length, ballots)));

export function packingOf({ rounds, blocs, stage }: Board): Packing {
  return {
    index: widthOf(Math.max(rounds.length, blocs.length, ...rounds.map(longest))),
    seconds: Math.max(leastSeconds, widthOf(stage?.clock.elapsed ?? 0)),
    rounds: rounds.map(roundWidths),
  };
}
