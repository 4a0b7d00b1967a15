import type { ListKind } from "~/domain/lists/outcome";
import type { ContestRecord } from "~/domain/record";
import type { Column } from "./columns";
import { genders, officeWords, roles } from "./rows";

type Present = Pick<ContestRecord, "teams" | "blocs">;

const firstOf = (words: { readonly [word: string]: readonly string[] }) =>
  Object.values(words).map(([word = ""]) => word);

/** What may be written in a column, where that is not free: a blank offers it. */
export function valuesOf(kind: ListKind, column: Column, { teams, blocs }: Present): string[] {
  if (column === "team") return teams.map((team) => team.name);
  if (column === "bloc") return blocs.map((bloc) => bloc.name);
  if (column === "gender") return firstOf(genders);
  if (column === "role") return firstOf(kind === "judges" ? officeWords : roles);
  return [];
}

const example: { [C in Column]?: string } = {
  number: "1",
  name: "Xã Bình Lư",
  unitName: "UBND xã Bình Lư",
  bloc: "Cụm 1",
  fullName: "Nguyễn Văn A",
  birthYear: "1985",
  ethnicity: "Kinh",
  title: "Phó Chủ tịch",
  workplace: "UBND xã Bình Lư",
};

/** The cells of the example row of a blank. Its first says that it is one; the import leaves such a row out. */
export function exampleOf(kind: ListKind, column: Column, present: Present): string {
  if (column === "ordinal") return "Ví dụ";
  return valuesOf(kind, column, present)[0] ?? example[column] ?? (column === "team" ? "Xã Bình Lư" : "");
}
