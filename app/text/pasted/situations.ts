import { byColumn, headings, pastedLines } from "./cells";

export type PastedSituation = { number: number; title: string; text: string };

const known = {
  number: ["so", "stt", "tt", "tinh huong so", "number"],
  title: ["ten", "ten tinh huong", "tieu de", "title"],
  text: ["noi dung", "noi dung tinh huong", "tinh huong", "text"],
} as const;

/**
 * Reads pasted situations: number, title, text, as the heading line names them, or by how many cells there are. "Tình
 * huống 3: …" gives the number too; a line without one gets the next that is free.
 */
export function readSituations(pasted: string, taken: readonly number[]): PastedSituation[] {
  const lines = pastedLines(pasted);
  const named = lines[0] ? headings(lines[0].cells, known) : null;
  const used = new Set(taken);
  return (named ? lines.slice(1) : lines).map(({ cells }) => {
    const row = byColumn(cells, named ?? columnsOf(cells));
    const lead = /^tình huống(?: số)?\s*(\d{1,4})\s*[:.–-]\s*/i.exec(row.text ?? "");
    const typed = Number((row.number ?? lead?.[1] ?? "").replace(/\.$/, ""));
    const number = Number.isInteger(typed) && typed >= 1 && typed <= 9999 ? typed : free(used);
    used.add(number);
    return {
      number,
      title: (row.title ?? "").slice(0, 300),
      text: (row.text ?? "").slice(lead?.[0].length ?? 0).slice(0, 2000),
    };
  });
}

type Column = keyof PastedSituation;

function columnsOf(cells: readonly string[]): Column[] {
  const numbered = cells.length > 1 && /^\d{1,4}\.?$/.test(cells[0] ?? "");
  const rest: Column[] = cells.length - (numbered ? 1 : 0) > 1 ? ["title", "text"] : ["text"];
  return numbered ? ["number", ...rest] : rest;
}

function free(used: ReadonlySet<number>): number {
  let number = 1;
  while (used.has(number)) number++;
  return number;
}
