import { withoutMarks } from "~/domain/names";

/** A line of a table that somebody pasted: its place in the text (from 1) and its cells. */
export type PastedLine = { line: number; cells: string[] };

/**
 * The lines of a table as Excel copies it: cells apart by tabs, a cell with breaks or quotes inside in double quotes.
 * Empty lines are left out; cells are NFC with single spaces.
 */
export function pastedLines(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let [cells, cell, quoted, line, start] = [[] as string[], "", false, 1, 1];
  const endCell = () => {
    cells.push(cell.normalize("NFC").replace(/\s+/g, " ").trim());
    cell = "";
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one !== "")) lines.push({ line: start, cells });
    cells = [];
  };
  const typed = `${text.replace(/\r\n?/g, "\n")}\n`;
  for (let at = 0; at < typed.length; at++) {
    const sign = typed.charAt(at);
    if (sign === "\n") line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (typed.charAt(at + 1) === '"') cell += typed.charAt(++at);
      else quoted = false;
    } else if (sign === '"' && cell === "" && closes(typed, at)) quoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n") {
      endLine();
      start = line;
    } else cell += sign;
  }
  return lines;
}

/** A quote opens a quoted cell only when another one ends that cell; else it is a sign like any other. */
function closes(text: string, from: number): boolean {
  return /^"(?:[^"]|"")*"[\t\n]/.test(text.slice(from));
}

/** The columns that a heading line names: each key of `known` lists how its column may be headed, without marks. */
export function headings<Key extends string>(
  cells: readonly string[],
  known: { [K in Key]: readonly string[] },
): (Key | null)[] | null {
  const keys = Object.keys(known) as Key[];
  const named = cells.map((cell) => keys.find((key) => known[key].includes(withoutMarks(cell))) ?? null);
  const found = named.filter((key) => key !== null);
  return found.length >= Math.min(2, cells.length) && new Set(found).size === found.length ? named : null;
}

/** A line's cells by their column; a column that is not there is empty. */
export function byColumn<Key extends string>(
  cells: readonly string[],
  columns: readonly (Key | null)[],
): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  columns.forEach((key, at) => {
    const cell = cells[at];
    if (key !== null && cell) found[key] = cell;
  });
  return found;
}
