import { type StreamRow, streamXlsxRows } from "hucre/xlsx";
import { cleanCell, limits, type Sheet, type SheetLine } from "~/text/lists/sheet";
import { UnreadableFile } from "./unreadable.server";
import { type Unpacked, unpack } from "./zip.server";

/** A workbook has its list on one of the first sheets. */
const mostSheets = 8;
/** Rows that hold nothing are cheap, but not free. */
const farthestRow = 200_000;

/** The sheets of an .xlsx that people see. Formulas are never computed: what Excel last saw in their place counts. */
export async function sheetsOf(bytes: Buffer, progress: (lines: number) => void): Promise<Sheet[]> {
  const names = sheetNames(unpack(bytes));
  const sheets: Sheet[] = [];
  let before = 0;
  for (const { name, place } of names.filter((sheet) => sheet.seen).slice(0, mostSheets)) {
    const lines = await linesOf(streamXlsxRows(bytes, { sheet: place }), (count) => progress(before + count));
    before += lines.length;
    if (before > limits.lines) throw new UnreadableFile("too-many-rows");
    sheets.push({ name, lines });
  }
  return sheets;
}

async function linesOf(rows: AsyncIterable<StreamRow>, progress: (lines: number) => void): Promise<SheetLine[]> {
  const lines: SheetLine[] = [];
  for await (const { index, values } of rows) {
    const cells = values.map(textOf);
    while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
    if (cells.length === 0 && index < farthestRow) continue;
    if (cells.length > limits.columns) throw new UnreadableFile("too-wide");
    if (lines.length >= limits.lines || index >= farthestRow) throw new UnreadableFile("too-many-rows");
    lines.push({ line: index + 1, cells });
    if (lines.length % 500 === 0) progress(lines.length);
  }
  return lines;
}

function textOf(value: StreamRow["values"][number]): string {
  if (value === null || value === undefined || typeof value === "boolean") return "";
  if (value instanceof Date) return dayOf(value);
  return cleanCell(String(value)).slice(0, limits.cell);
}

/** dd/MM/yyyy. A date of a sheet has no zone: it is kept as if in UTC. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The sheets by the workbook's own list, in its order: that is how the reader counts them. */
function sheetNames(files: Unpacked): { name: string; place: number; seen: boolean }[] {
  if (files.has("content.xml") || files.has("mimetype")) throw new UnreadableFile("opendocument");
  if ([...files.keys()].some((path) => path.startsWith("word/"))) throw new UnreadableFile("word");
  const path = [...files.keys()].find((one) => /^xl\/workbook\.xml$/i.test(one));
  const book = path === undefined ? undefined : files.get(path)?.toString("utf8");
  if (book === undefined) throw new UnreadableFile(files.has("[Content_Types].xml") ? "damaged" : "not-a-list");
  return [...book.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = ""], place) => ({
    name: cleanCell(plain(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "")).slice(0, 60),
    place,
    seen: !/\bstate="(hidden|veryHidden)"/.test(attributes),
  }));
}

const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
