import type { ListKind } from "~/domain/lists/outcome";
import { withoutMarks } from "~/domain/names";
import type { SheetLine } from "./sheet";

/** How a column may be headed, without marks, for each kind of list. */
const headings = {
  teams: {
    ordinal: ["stt", "tt", "so tt", "so thu tu", "no"],
    number: ["so bao danh", "so doi", "sbd", "ma doi", "doi so", "so", "number"],
    name: ["ten doi", "ten doi thi", "doi thi", "doi", "ten", "team", "ten don vi du thi", "don vi du thi"],
    unitName: ["don vi", "ten don vi", "don vi cu doi", "co quan, don vi", "unit"],
    bloc: ["khoi, cum", "khoi", "cum", "khoi/cum", "cum/khoi", "cum thi dua", "khoi thi dua", "cum thi", "bloc"],
  },
  people: {
    ordinal: ["stt", "tt", "so tt", "so thu tu", "no"],
    team: ["doi", "doi thi", "ten doi", "ten doi thi", "so doi", "doi du thi", "team"],
    fullName: ["ho va ten", "ho ten", "ho, ten", "ten thi sinh", "thi sinh", "ho va ten thi sinh", "full name", "name"],
    birthYear: ["nam sinh", "ngay sinh", "sinh nam", "ngay thang nam sinh", "ngay, thang, nam sinh", "birth year"],
    bornMale: ["nam"],
    bornFemale: ["nu"],
    gender: ["gioi tinh", "nam/nu", "nam, nu", "gioi", "gender"],
    ethnicity: ["dan toc", "ethnicity"],
    title: ["chuc vu", "chuc danh", "chuc vu, chuc danh", "chuc vu/chuc danh", "chuc danh, chuc vu", "title"],
    workplace: ["noi cong tac", "don vi cong tac", "don vi", "co quan", "co quan, don vi", "workplace"],
    role: ["vai tro", "vai", "tu cach", "role"],
  },
  judges: {
    ordinal: ["stt", "tt", "so tt", "so thu tu", "no"],
    fullName: ["ho va ten", "ho ten", "ho, ten", "ten", "ho va ten giam khao", "full name", "name"],
    title: ["chuc vu", "chuc danh", "chuc vu, chuc danh", "chuc vu/chuc danh", "chuc danh, chuc vu", "title"],
    workplace: ["noi cong tac", "don vi cong tac", "don vi", "co quan", "co quan, don vi", "workplace"],
    role: ["vai tro", "nhiem vu", "vai tro, nhiem vu", "vai", "role"],
  },
} as const;

export type Column = { [Kind in ListKind]: keyof (typeof headings)[Kind] }[ListKind];
/** What stands in each place of a line; null: nothing that the list asks for. */
export type Columns = readonly (Column | null)[];

export const allColumns = [...new Set(Object.values(headings).flatMap((known) => Object.keys(known)))] as Column[];

/** How our own files head a column: words that the import knows, with their marks. */
const headed: { [C in Column]: string } = {
  ordinal: "STT",
  number: "Số báo danh",
  name: "Tên đội",
  unitName: "Đơn vị",
  bloc: "Khối, cụm",
  team: "Đội",
  fullName: "Họ và tên",
  birthYear: "Năm sinh",
  bornMale: "Nam",
  bornFemale: "Nữ",
  gender: "Giới tính",
  ethnicity: "Dân tộc",
  title: "Chức vụ",
  workplace: "Nơi công tác",
  role: "Vai trò",
};
export const headingOf = (column: Column): string => headed[column];

/** The columns that a list of this kind has, in the order of our own files; `only`: all are of one team. */
export function columnsOf(kind: ListKind, only = false): Column[] {
  const all = Object.keys(headings[kind]) as Column[];
  return all.filter((column) => !(column === "bornMale" || column === "bornFemale" || (only && column === "team")));
}

/** What a column of this kind may be chosen to mean. */
export const meaningsOf = (kind: ListKind, only: boolean): Column[] =>
  (Object.keys(headings[kind]) as Column[]).filter((column) => !(only && column === "team"));

/** What a heading line says of each place, or nothing where it is no heading of this kind. */
function named(kind: ListKind, cells: readonly string[]): Columns {
  const known: { readonly [column: string]: readonly string[] } = headings[kind];
  const taken = new Set<string>();
  return cells.map((cell) => {
    const plain = withoutMarks(cell)
      .replace(/\s*\([^)]*\)$|[*:.]+$/g, "")
      .trim();
    const found = Object.keys(known).find((column) => known[column]?.includes(plain) && !taken.has(column));
    if (found) taken.add(found);
    return (found as Column | undefined) ?? null;
  });
}

const count = (columns: Columns) => columns.filter((column) => column !== null).length;
/** How far down a heading is looked for: titles of offices take up to a dozen lines. */
const farthest = 40;

/** Where a sheet's heading is (its place among the lines) and how many lines it takes, and what it names. */
export type Heading = { at: number; height: number; columns: Columns };

/**
 * Finds the heading line: of the first lines the one that names most columns, two at least. A second line below it that
 * divides a heading (Năm sinh: Nam | Nữ) belongs to it, and so does a line that only counts the columns.
 */
export function findHeading(kind: ListKind, lines: readonly SheetLine[]): Heading | null {
  let best: Heading | null = null;
  lines.slice(0, farthest).forEach(({ cells }, at) => {
    const columns = named(kind, cells);
    const filled = cells.filter((cell) => cell !== "").length;
    if (count(columns) < Math.min(2, filled) || count(columns) <= (best ? count(best.columns) : 0)) return;
    // A name alone in a line of titles is no heading.
    if (filled === 1 && !(columns.includes("fullName") || columns.includes("name"))) return;
    best = { at, height: 1, columns };
  });
  return best === null ? null : withLinesBelow(kind, lines, best);
}

function withLinesBelow(kind: ListKind, lines: readonly SheetLine[], heading: Heading): Heading {
  let { height, columns } = heading;
  const below = lines[heading.at + 1]?.cells ?? [];
  const divided = named(kind, below);
  const filled = below.filter((cell) => cell !== "").length;
  if (filled > 0 && count(divided) === filled) {
    height += 1;
    const width = Math.max(columns.length, divided.length);
    columns = Array.from({ length: width }, (_, at) => divided[at] ?? columns[at] ?? null);
  }
  return isCounting(lines[heading.at + height]?.cells ?? [])
    ? { at: heading.at, height: height + 1, columns }
    : { at: heading.at, height, columns };
}

/** "1 2 3 4" or "(1) (2) (3)" under a heading. */
function isCounting(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length >= 3 && filled.every((cell, at) => cell.replace(/[()]/g, "") === String(at + 1));
}

/** What stands in each place of a list without a heading line: a first column of numbers counts the lines. */
export function usualColumns(kind: ListKind, lines: readonly SheetLine[], only: boolean): Columns {
  const usual = columnsOf(kind, only).filter((column) => column !== "ordinal" && column !== "number");
  const first = lines.map(({ cells }) => cells[0] ?? "");
  const counts = lines.some(({ cells }) => cells.length > 1) && first.every((cell) => /^\d{0,4}\.?$/.test(cell));
  const teams = kind === "people" && !only;
  return counts && !teams && first.some((cell) => cell !== "") ? ["ordinal", ...usual] : usual;
}
