import type { Judge, Officer } from "../record";
import { betterName, nameIndex } from "./name-index";
import type { Outcome, RowProblem } from "./outcome";
import { differences, type ReadRow } from "./teams";

export const offices = ["chair", "judge", "secretary", "timekeeper", "mc"] as const;
export type Office = (typeof offices)[number];

/** A judge, a secretary, a timekeeper or an MC as a list names them; what is empty, or null, the list does not say. */
export type JudgeRow = { fullName: string; title: string; workplace: string; role: Office | null };
export type MadeJudge = Omit<JudgeRow, "role"> & { role: Office };
export type JudgeOutcome = Outcome<MadeJudge>;

export type PresentJudges = {
  judges: readonly Pick<Judge, "id" | "fullName" | "title" | "workplace" | "chair">[];
  officers: readonly Pick<Officer, "id" | "fullName" | "title" | "workplace" | "role">[];
};
export type Present = MadeJudge & { id: string };

/** Judges and officers as one list. */
export function staffOf({ judges, officers }: PresentJudges): Present[] {
  return [
    ...judges.map(({ chair, ...one }): Present => ({ ...one, role: chair ? "chair" : "judge" })),
    ...officers.map((one): Present => ({ ...one })),
  ];
}

/** What a list of judges and officers would do, row by row. Somebody is found by name; one presides at most. */
export function planJudges(rows: readonly ReadRow<JudgeRow>[], present: PresentJudges): JudgeOutcome[] {
  const staff = staffOf(present);
  const byName = nameIndex(staff, (one) => one.fullName);
  const targets = rows.map(({ row }) => byName.find(row.fullName));
  const steppingDown = new Set(
    targets.flatMap((found, at) => (found[0] && isOther(rows[at]?.row.role) ? [found[0].id] : [])),
  );
  let chair = staff.find((one) => one.role === "chair" && !steppingDown.has(one.id));
  const listed = nameIndex<JudgeRow>([], (row) => row.fullName);

  return rows.map(({ row, problems: read }, at): JudgeOutcome => {
    const problems: RowProblem[] = [...read];
    const found = targets[at] ?? [];
    const target = found[0];
    if (found.length > 1) problems.push({ kind: "not-clear", by: row.fullName });
    if (row.fullName !== "" && listed.find(row.fullName)[0]) problems.push({ kind: "row-twice", by: row.fullName });
    listed.add(row);
    const role = row.role ?? target?.role ?? "judge";
    if (target && judges(target.role) !== judges(role)) problems.push({ kind: "other-office", by: target.fullName });
    if (role === "chair" && chair && chair.id !== target?.id) problems.push({ kind: "two-chairs", by: chair.fullName });
    if (problems.length > 0) return { state: "refused", problems };
    const made = {
      fullName: target ? betterName(target.fullName, row.fullName) : row.fullName,
      title: row.title || (target?.title ?? ""),
      workplace: row.workplace || (target?.workplace ?? ""),
      role,
    };
    if (role === "chair") chair = { ...made, id: target?.id ?? "" };
    if (!target) return { state: "new", made, notes: [] };
    const changes = differences<MadeJudge>(target, made, ["fullName", "title", "workplace", "role"]);
    return changes.length > 0
      ? { state: "changed", id: target.id, made, changes, notes: [] }
      : { state: "same", id: target.id, notes: [] };
  });
}

const judges = (role: Office) => role === "chair" || role === "judge";
const isOther = (role: Office | null | undefined) => role !== null && role !== undefined && role !== "chair";
