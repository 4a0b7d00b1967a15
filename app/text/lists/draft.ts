import type { ListKind } from "~/domain/lists/outcome";
import { teamFinder } from "~/domain/lists/people";
import type { PresentTeams } from "~/domain/lists/teams";
import { withoutMarks } from "~/domain/names";
import { type Column, type Columns, findHeading, type Heading, usualColumns } from "./columns";
import type { Sheet, SheetLine } from "./sheet";

/** A row of a list as it was typed, before it is understood: people correct it in this form. */
export type Draft = { line: number; cells: { [C in Column]?: string } };
/** What became of a sheet: its rows, and the lines that are none and why that was thought. */
export type Drafted = { heading: Heading | null; columns: Columns; drafts: Draft[]; left: SheetLine[] };

/** `chosen`: what somebody says that stands in each place, where it was not understood. */
export type Drafting = { kind: ListKind; only: boolean; teams: PresentTeams["teams"]; chosen?: Columns | null };

/**
 * The rows of a sheet. Lines above the heading, examples of our own blanks, sums and signatures are left out, and said so.
 * Contestants without a team belong to the team above them: that of the last row that named one (merged cells), or of a
 * line of its own ("I. Đội Sìn Hồ").
 */
export function draftsOf(sheet: Sheet, { kind, only, teams, chosen }: Drafting): Drafted {
  const heading = findHeading(kind, sheet.lines);
  const body = heading ? sheet.lines.slice(heading.at + heading.height) : sheet.lines;
  const columns = chosen ?? heading?.columns ?? usualColumns(kind, body, only);
  const findTeam = teamFinder(teams);
  const drafts: Draft[] = [];
  const left: SheetLine[] = [];
  let above = "";
  for (const line of body) {
    const title = kind === "people" && !only ? teamTitle(line.cells, findTeam) : null;
    if (title !== null) {
      above = title;
      continue;
    }
    const cells = cellsBy(columns, line.cells);
    if (isNoRow(cells, line.cells)) {
      left.push(line);
      continue;
    }
    if (kind === "people" && !only) {
      above = cells.team ?? above;
      if (above !== "") cells.team = above;
    }
    delete cells.ordinal;
    const ordinal = cellsBy(columns, line.cells).ordinal;
    drafts.push({ line: line.line, cells: kind === "teams" && ordinal ? { ...cells, ordinal } : cells });
  }
  return { heading, columns, drafts, left };
}

function cellsBy(columns: Columns, cells: readonly string[]): Draft["cells"] {
  const found: Draft["cells"] = {};
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (column === null || !cell || cell === "") return;
    if (column === "bornMale" || column === "bornFemale") {
      // Năm sinh: Nam | Nữ. The year stands under the gender; a cross there is the gender alone.
      found.gender = column === "bornMale" ? "Nam" : "Nữ";
      if (/\d/.test(cell)) found.birthYear = cell;
    } else if (!(column in found)) found[column] = cell;
  });
  return found;
}

/** A line with one cell, or a number and one, that names a team which is there. */
function teamTitle(cells: readonly string[], find: (typed: string) => string | undefined): string | null {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || filled.length > 2) return null;
  const [first = "", second] = filled;
  if (second !== undefined && !/^[\dIVXLC]+[.)]?$/i.test(first)) return null;
  const typed = (second ?? first).replace(/^[\dIVXLC]+[.)]\s*/i, "").replace(/[:.]$/, "");
  return /\D/.test(typed) && find(typed) !== undefined ? typed : null;
}

const noRow =
  /^(tong cong|tong so|tong:|cong:|danh sach (nay )?(co|gom)|an dinh danh sach|nguoi lap|thu truong|noi nhan|ghi chu|vi du)/;

/** Sums, signatures, examples of the blanks; and what has nothing in any column that the list knows. */
function isNoRow(found: Draft["cells"], cells: readonly string[]): boolean {
  const first = withoutMarks(cells.find((cell) => cell !== "") ?? "").replace(/^\(/, "");
  const known = Object.keys(found).filter((column) => column !== "ordinal");
  return known.length === 0 || (noRow.test(first) && (known.length <= 2 || first.startsWith("vi du")));
}
