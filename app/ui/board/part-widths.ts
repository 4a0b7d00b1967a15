import { figureWidth, linesOf, narrowest, widthOf } from "./letters";

/** Sizes of type on the projector, and what stands beside what in a row (projector.css), in em; `air` beside a figure. */
const size = { head: 1.5, name: 2.75, longName: 2.5, words: 1.5, counted: 1.75, sum: 2.5 };
const usual = { place: 8, mark: 2.25, air: 0.75 };
const narrow = { place: 7, mark: 2, air: 0.4 };
const [row, gap, indent, pie] = [111.75, 0.5, 0.5, 1.15];
/** Before a word beside a total; before a sign behind a name, with the sign's own edges. */
const [beforeWord, aroundSign] = [0.6, 2.8];
/** A longer name of a part reads well in two lines. */
const short = 10;
/** So many lines above the columns leave room for ten rows. */
const headAtMost = 3;
/** A prize below a total breaks rather than take more, in em. */
const prizeAtMost = 16;

/** What stands in a column: its name, numbers, how many ballots are in of how many ("2/5"), and words, which may break once. */
export type Filled = { name: string; figures: readonly string[]; counted: readonly string[]; words: readonly string[] };

export type Row = {
  columns: readonly Filled[];
  /** The same of the total: its words stand in one line, beside the number, or, `tight`, below it. */
  total: Pick<Filled, "name" | "figures" | "words">;
  /** Prizes below the totals. */
  prizes: readonly string[];
  /** The teams'. */
  names: readonly string[];
  /** What stands behind the name of a team whose marks came last. */
  sign: string;
  /** Smaller marks, and the total's words below it. */
  tight: boolean;
  /** Smaller names. */
  long: boolean;
};

/**
 * The columns' widths as CSS, the total's last; how many `lines` the teams' names take beside them, with those above that
 * cost rows of a page; `fits`: whether a sign stands behind a name without a line more.
 */
export type Widths = { columns: string; lines: number; fits: (name: string, sign: string) => boolean };

const most = (all: readonly number[]) => Math.max(0, ...all);

/**
 * Every column is as wide as what stands in it. The names above them stand in as few lines as leave every team's name the
 * lines that it takes beside columns at their narrowest, with a sign behind it where that costs no row.
 */
export function partWidths({ columns, total, prizes, names, sign, tight, long }: Row): Widths {
  const { place, mark, air } = tight ? narrow : usual;
  const least = columns.map(({ figures, counted, words }) =>
    Math.max(
      most(figures.map((one) => figureWidth(one, 0.63))) * mark + air,
      most(counted.map((one) => pie + widthOf(one))) * size.counted,
      most(words.map((one) => narrowest(one, 2))) * size.words,
    ),
  );
  const sum = sumWidth({ total, prizes, tight });
  const name = long ? size.longName : size.name;
  const roomOf = (widths: readonly number[]) =>
    (row - place - indent - sum - gap * (widths.length + 2) - widths.reduce((all, one) => all + one, 0)) / name;
  const inLines = (lines: number) =>
    columns.map((one, at) => {
      const head = narrowest(one.name, one.name.length > short ? lines : 1) * size.head;
      return Math.max(least[at] ?? 0, head);
    });
  const minimum = columns.map((one, at) => Math.max(least[at] ?? 0, narrowest(one.name, Infinity) * size.head));
  /** The first of these beside which no name takes more lines than it must, with so much of the room taken. */
  const first = (some: readonly number[][], by: number) => {
    const taken = (widths: readonly number[]) => names.map((one) => linesOf(one, roomOf(widths) - by));
    const must = taken(minimum);
    return some.find((widths) => taken(widths).every((lines, at) => lines <= (must[at] ?? 0)));
  };
  const heads = [1, 2, 3, 4, 5, 6].map(inLines);
  const chosen = first(heads.slice(0, headAtMost), signOf(sign, name)) ?? first(heads, 0) ?? minimum;
  const room = roomOf(chosen.map(rounded));
  const above = most(columns.map((one, at) => linesOf(one.name, (chosen[at] ?? 0) / size.head)));
  return {
    columns: [...chosen, sum].map((width) => `${rounded(width)}em`).join(" "),
    lines: names.reduce((sum, one) => sum + linesOf(one, room), Math.max(headAtMost, above)),
    fits: (one, sign) => linesOf(one, room - signOf(sign, name)) === linesOf(one, room),
  };
}

function sumWidth({ total, prizes, tight }: Pick<Row, "total" | "prizes" | "tight">): number {
  const { air } = tight ? narrow : usual;
  const figure = most(total.figures.map((one) => figureWidth(one, 0.66))) * size.sum + air;
  const words = most(total.words.map(widthOf)) * size.words;
  const head = widthOf(total.name) * size.head;
  const won = most(prizes.map((one) => Math.min(prizeAtMost, widthOf(one) * size.words)));
  return tight ? Math.max(figure, words, head, won) : Math.max(figure + (words && beforeWord + words), head);
}

/** A sign's width in em of the name that it stands behind. */
const signOf = (sign: string, name: number) => (widthOf(sign) * size.words + aroundSign) / name;

const rounded = (width: number) => Math.ceil(width * 10) / 10;
