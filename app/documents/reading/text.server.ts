import { CsvError, parse } from "csv-parse/sync";
import { cleanCell, limits, type SheetLine } from "~/text/lists/sheet";
import { UnreadableFile } from "./unreadable.server";

/**
 * Bytes as text: as their byte order mark says, else UTF-8 where they are, else windows-1258, in which Vietnamese offices
 * saved their files for decades. Always NFC.
 */
export function decoded(bytes: Buffer): string {
  const [one, two] = bytes;
  const encoding = one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/** The lines of a table in a text: cells apart by tabs, semicolons, commas or bars, whichever the text itself uses. */
export function linesOf(text: string, progress: (lines: number) => void): SheetLine[] {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const lines: SheetLine[] = [];
  for (const { record, info } of records(body, delimiter)) {
    const cells = record.map((cell) => cleanCell(cell).slice(0, limits.cell));
    while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
    if (cells.length === 0) continue;
    if (cells.length > limits.columns) throw new UnreadableFile("too-wide");
    if (lines.length >= limits.lines) throw new UnreadableFile("too-many-rows");
    lines.push({ line: info.lines + (said ? 1 : 0), cells });
    if (lines.length % 500 === 0) progress(lines.length);
  }
  return lines;
}

type Parsed = { record: string[]; info: { lines: number } };

/** A quote that nobody closes is a sign like any other. */
function records(text: string, delimiter: string): Parsed[] {
  const options = {
    delimiter,
    info: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: limits.lines * 2,
    max_record_size: 200_000,
  } as const;
  try {
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return parse(text, { ...options, quote: false, relax_quotes: false }) as unknown as Parsed[];
  }
}

/** The sign that divides most of the first lines into the same number of cells; quoted parts do not count. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  const scored = ["\t", ";", ",", "|"].map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = Math.max(0, ...counts.map((count) => counts.filter((one) => one === count).length));
    return { sign, score: usual * (sign === "\t" ? 2 : 1) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).sign;
}
