/** How many em a character takes at most: of a part's name at the head of the ranking, and of a team's name. */
const [inHead, inName] = [0.8, 1.45];
/** Columns as the style sheet makes them (projector.css), and what a row has beside the teams and parts, in em. */
const usual = { column: 7, beside: 24 };
const narrow = { column: 6.25, beside: 22 };
/** A row, the gap before a column, and the sign behind a team's name, in em. */
const [row, gap, sign] = [114, 0.5, 7];
/** A longer name reads well in two lines. */
const short = 10;

/**
 * How wide the columns of these parts are, as CSS, so that the names above them stand in one line: all of them, else the
 * short ones, else none, whatever leaves a team's name of `longest` characters in one line too. `tight`: beside prizes.
 */
export function partWidths(names: readonly string[], longest: number, tight: boolean): string {
  const { column, beside } = tight ? narrow : usual;
  const left = row - beside - gap * (names.length + 1) - longest * inName - sign;
  const widths = (most: number) =>
    names.map(({ length }) => (length > most ? column : Math.max(column, Math.ceil(length * inHead * 10) / 10)));
  const fits = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) <= left;
  const chosen = [Number.POSITIVE_INFINITY, short].map(widths).find(fits) ?? widths(0);
  return chosen.map((width) => `${width}em`).join(" ");
}
