import { withoutMarks } from "~/domain/names";
import type { Contestant } from "~/domain/record";
import { byColumn, headings, type PasteProblem, pastedLines, type Read, sameName, tooLong } from "./cells";

/** A contestant as a pasted line gives them; `team` is an id. */
export type PastedPerson = Omit<Contestant, "id" | "sample" | "photo" | "origin">;

type PresentTeam = { id: string; name: string; number: number | null };
type PresentPerson = { team: string; fullName: string; birthYear: number | null };

const known = {
  place: ["stt", "tt", "so tt", "so thu tu", "no"],
  team: ["doi", "doi thi", "ten doi", "ten doi thi", "so doi", "team"],
  fullName: ["ho ten", "ho va ten", "ho, ten", "ten thi sinh", "thi sinh", "full name", "name"],
  birthYear: ["nam sinh", "ngay sinh", "sinh nam", "ngay, thang, nam sinh", "ngay thang nam sinh", "birth year"],
  gender: ["gioi tinh", "nam/nu", "gioi", "gender"],
  ethnicity: ["dan toc", "ethnicity"],
  title: ["chuc vu", "chuc danh", "chuc vu, chuc danh", "title"],
  workplace: ["don vi", "don vi cong tac", "noi cong tac", "co quan", "workplace"],
  role: ["vai tro", "vai", "tu cach", "role"],
} as const;
type Column = keyof typeof known;

const usual: readonly Column[] = ["team", "fullName", "birthYear", "gender", "ethnicity", "title", "workplace", "role"];
const genders = { male: ["nam", "male", "m"], female: ["nu", "female", "f"] } as const;
const roles = {
  official: ["", "chinh thuc", "thi sinh", "thanh vien", "doi truong", "doi pho", "official"],
  reserve: ["du bi", "reserve"],
  support: ["phuc vu", "ho tro", "dien vien", "phu dien", "dien vien phu", "support"],
} as const;

function wordOf<Word extends string>(typed: string, words: { [W in Word]: readonly string[] }): Word | undefined {
  const plain = withoutMarks(typed);
  return (Object.keys(words) as Word[]).find((word) => words[word].includes(plain));
}

/**
 * Reads pasted contestants: team, full name, birth year, gender, ethnicity, title, workplace, role, or as the heading
 * line names them. A line without a team belongs to the team above it, as in a table with merged cells; with `only`, all
 * belong to that team and there is no column for it.
 */
export function readPeople(
  text: string,
  teams: readonly PresentTeam[],
  present: readonly PresentPerson[],
  only: string | null = null,
): Read<PastedPerson>[] {
  const lines = pastedLines(text);
  const named = lines[0] ? headings(lines[0].cells, known) : null;
  const columns = named ?? (only === null ? usual : usual.slice(1));
  const seen = [...present];
  let above = "";
  return (named ? lines.slice(1) : lines).map(({ line, cells }) => {
    const found = byColumn<Column>(cells, columns);
    above = found.team ?? above;
    const problems = tooLong(cells);
    const person = personFrom(found, only ?? teamOf(above, teams, problems), problems);
    const twin = seen.find(
      (one) =>
        one.team === person.team && sameName(one.fullName, person.fullName) && one.birthYear === person.birthYear,
    );
    if (twin && person.fullName !== "") problems.push({ kind: "person-twice", by: twin.fullName });
    seen.push(person);
    return { line, row: problems.length > 0 ? null : person, problems, text: cells.join(" · ") };
  });
}

function teamOf(typed: string, teams: readonly PresentTeam[], problems: PasteProblem[]): string {
  if (typed === "") {
    problems.push({ kind: "no-team" });
    return "";
  }
  const number = /^(?:đội\s*)?(?:số\s*)?(\d{1,4})$/i.exec(typed)?.[1];
  const byName = teams.filter((team) => sameName(team.name, typed));
  const team = byName.length === 1 ? byName[0] : teams.find((one) => number && one.number === Number(number));
  if (!team) problems.push({ kind: "unknown-team", by: typed });
  return team?.id ?? "";
}

function personFrom(found: { [K in Column]?: string }, team: string, problems: PasteProblem[]): PastedPerson {
  const { fullName = "", birthYear: born = "", gender = "", ethnicity = "", title = "", workplace = "" } = found;
  if (fullName === "") problems.push({ kind: "no-name" });
  const year = /(?:^|\D)((?:19|20)\d{2})$/.exec(born)?.[1];
  if (born !== "" && !year) problems.push({ kind: "bad-year" });
  const sex = gender === "" ? null : wordOf(gender, genders);
  if (sex === undefined) problems.push({ kind: "bad-gender" });
  const role = wordOf(found.role ?? "", roles);
  if (role === undefined) problems.push({ kind: "bad-role" });
  return {
    team,
    fullName,
    birthYear: year ? Number(year) : null,
    gender: sex ?? null,
    ethnicity,
    title,
    workplace,
    role: role ?? "official",
  };
}
