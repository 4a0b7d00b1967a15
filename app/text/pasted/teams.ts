import { byColumn, headings, pastedLines, type Read, sameName, tooLong } from "./cells";

/** A team as a pasted line gives it; `bloc` is a name, empty when there is none. */
export type PastedTeam = { number: number | null; name: string; unitName: string; bloc: string };

const known = {
  number: ["so", "stt", "tt", "so tt", "so thu tu", "ma", "so doi", "sbd", "so bao danh", "no", "number"],
  name: ["doi", "doi thi", "ten doi", "ten doi thi", "team", "ten"],
  unitName: ["don vi", "ten don vi", "don vi cu doi", "unit"],
  bloc: ["khoi", "cum", "khoi/cum", "khoi, cum", "cum thi", "khoi thi", "bloc", "cluster"],
} as const;

/** Reads pasted teams: number, team, unit, bloc, or as the heading line names them. */
export function readTeams(
  text: string,
  present: readonly { name: string; number: number | null }[],
): Read<PastedTeam>[] {
  const lines = pastedLines(text);
  const named = lines[0] ? headings(lines[0].cells, known) : null;
  const body = named ? lines.slice(1) : lines;
  const numbered = body.some(({ cells }) => cells.length > 1 && /^\d*\.?$/.test(cells[0] ?? ""));
  const columns =
    named ?? (numbered ? (["number", "name", "unitName", "bloc"] as const) : (["name", "unitName", "bloc"] as const));
  const seen = [...present];
  return body.map(({ line, cells }) => {
    const { number: typed = "", name = "", unitName = "", bloc = "" } = byColumn(cells, columns);
    const digits = typed.replace(/\.$/, "");
    const number = digits === "" ? null : Number(digits);
    const problems = tooLong(cells);
    if (name === "") problems.push({ kind: "no-name" });
    if (number !== null && !(/^\d{1,4}$/.test(digits) && number > 0)) problems.push({ kind: "bad-number" });
    const numberOf = number === null ? undefined : seen.find((team) => team.number === number);
    if (numberOf) problems.push({ kind: "number-taken", by: numberOf.name });
    const nameOf = name === "" ? undefined : seen.find((team) => sameName(team.name, name));
    if (nameOf) problems.push({ kind: "name-twice", by: nameOf.name });
    seen.push({ name, number });
    return {
      line,
      row: problems.length > 0 ? null : { number, name, unitName, bloc },
      problems,
      text: cells.join(" · "),
    };
  });
}
