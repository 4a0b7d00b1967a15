import type { JudgeRow, Office } from "~/domain/lists/judges";
import type { RowProblem } from "~/domain/lists/outcome";
import type { PersonRow } from "~/domain/lists/people";
import type { ReadRow, TeamRow } from "~/domain/lists/teams";
import { withoutMarks } from "~/domain/names";
import type { Column } from "./columns";
import type { Draft } from "./draft";
import { cleanCell } from "./sheet";

/** The words that a cell may hold, without marks. The first is what our own files say, with its marks. */
export const genders = { male: ["Nam", "male", "m", "trai"], female: ["Nữ", "female", "f", "gai"] } as const;
export const roles = {
  official: ["Chính thức", "thi sinh", "thanh vien", "doi truong", "doi pho", "dt", "official"],
  reserve: ["Dự bị", "reserve"],
  support: ["Phục vụ", "ho tro", "dien vien", "phu dien", "dien vien phu", "support"],
} as const;
export const officeWords = {
  chair: ["Trưởng ban", "truong ban giam khao", "truong bgk", "chair"],
  judge: ["Giám khảo", "thanh vien", "uy vien", "thanh vien bgk", "pho truong ban", "pho ban", "judge"],
  secretary: ["Thư ký", "to thu ky", "to truong to thu ky", "secretary"],
  timekeeper: ["Bấm giờ", "theo doi thoi gian", "timekeeper"],
  mc: ["Dẫn chương trình", "nguoi dan chuong trinh", "mc"],
} as const;

/** A stored line is no longer than this (`record.ts`). */
const longest = 300;

/** The cells of a row, clean, by their column; one that is not there is empty. */
function reading(draft: Draft) {
  const cells = (column: Column) => cleanCell(draft.cells[column] ?? "");
  const problems: RowProblem[] = [];
  if (Object.values(draft.cells).some((cell) => cell.length > longest)) problems.push({ kind: "too-long" });
  return { cells, problems };
}

export function readTeam(draft: Draft): ReadRow<TeamRow> {
  const { cells, problems } = reading(draft);
  const number = wholeIn(cells("number"));
  if (cells("number") !== "" && number === null) problems.push({ kind: "bad-number" });
  if (cells("name") === "") problems.push({ kind: "no-name" });
  const row = {
    number,
    ordinal: wholeIn(cells("ordinal")),
    name: cells("name"),
    unitName: cells("unitName"),
    bloc: cells("bloc"),
  };
  return { row, problems };
}

export function readPerson(draft: Draft): ReadRow<PersonRow> {
  const { cells, problems } = reading(draft);
  if (cells("fullName") === "") problems.push({ kind: "no-name" });
  const birthYear = yearIn(cells("birthYear"));
  if (cells("birthYear") !== "" && birthYear === null) problems.push({ kind: "bad-year" });
  const gender = wordOf(cells("gender"), genders);
  if (cells("gender") !== "" && gender === null) problems.push({ kind: "bad-gender" });
  const role = wordOf(cells("role"), roles);
  if (cells("role") !== "" && role === null) problems.push({ kind: "bad-role" });
  const row = {
    team: cells("team"),
    fullName: cells("fullName"),
    birthYear,
    gender,
    ethnicity: cells("ethnicity"),
    title: cells("title"),
    workplace: cells("workplace"),
    role,
  };
  return { row, problems };
}

export function readJudge(draft: Draft): ReadRow<JudgeRow> {
  const { cells, problems } = reading(draft);
  if (cells("fullName") === "") problems.push({ kind: "no-name" });
  const role: Office | null = wordOf(cells("role"), officeWords);
  if (cells("role") !== "" && role === null) problems.push({ kind: "bad-role" });
  return { row: { fullName: cells("fullName"), title: cells("title"), workplace: cells("workplace"), role }, problems };
}

function wordOf<Word extends string>(typed: string, words: { readonly [W in Word]: readonly string[] }): Word | null {
  const plain = withoutMarks(typed);
  const known = Object.keys(words) as Word[];
  return known.find((word) => words[word].some((one) => withoutMarks(one) === plain)) ?? null;
}

/** A team's number: 1 to 9999, as "7", "07", "7." or, out of a sheet of numbers, "7.0". */
function wholeIn(typed: string): number | null {
  const digits = /^0*(\d{1,4})(?:[.,]0*)?$/.exec(typed)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** The year of "1985", "12/03/1985", "3-1985", "1985-03-12". */
function yearIn(typed: string): number | null {
  const year =
    /^(?:\d{1,2}[/.-]){0,2}((?:19|20)\d{2})$/.exec(typed) ?? /^((?:19|20)\d{2})-\d{1,2}-\d{1,2}$/.exec(typed);
  return year?.[1] === undefined ? null : Number(year[1]);
}
