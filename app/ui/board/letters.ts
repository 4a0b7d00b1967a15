/** How wide letters are, in em of their own size: those of Be Vietnam Pro in bold, rather too wide than too narrow. */
const widths: readonly [letters: RegExp, em: number][] = [
  [/[ iIlj.,'’]/, 0.3],
  [/[tfr()1]/, 0.44],
  [/[mMwW]/, 0.92],
  [/\p{Lu}/u, 0.74],
];
const other = 0.64;

/** How wide a text is in one line, in em. Its marks above and below take no room of their own. */
export const widthOf = (text: string): number =>
  [...text.normalize("NFD").replace(/\p{M}/gu, "")].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? other),
    0,
  );

/** How wide a number is whose digits all take `digit`, in em. */
export const figureWidth = (text: string, digit: number): number =>
  [...text].reduce((sum, sign) => sum + (/[.,]/.test(sign) ? 0.31 : digit), 0);

/** What sums of the same widths in another order may differ by, and more. */
const rounding = 1e-6;

/** How many lines a text takes in so much room, in em; a word that is wider than it stands alone. */
export function linesOf(text: string, room: number): number {
  let [lines, line] = [0, Infinity];
  for (const word of text.split(" ").map(widthOf)) {
    line += widthOf(" ") + word;
    if (line <= room + rounding) continue;
    line = word;
    lines++;
  }
  return lines;
}

/** The least room in which a text takes so many lines, in em; never less than its longest word. */
export function narrowest(text: string, lines: number): number {
  const words = text.split(" ");
  const runs = words.flatMap((_, from) => words.slice(from).map((_, of) => words.slice(from, from + of + 1).join(" ")));
  const longest = Math.max(...words.map(widthOf));
  const rooms = runs.map(widthOf).filter((room) => room >= longest);
  return rooms.sort((a, b) => a - b).find((room) => linesOf(text, room) <= lines) ?? longest;
}
