import type { Criterion } from "./record";

/** Why a mark is refused (scoring.md, "Marks and ballots"). */
export const markProblems = ["not-a-number", "negative", "too-many-digits", "off-step", "over-maximum"] as const;
export type MarkProblem = (typeof markProblems)[number];

type Scale = Pick<Criterion, "maximum" | "step">;

/** What is wrong with a mark in hundredths of a point, or null when it stands between 0 and the maximum on its step. */
export function checkMark(hundredths: number, criterion: Scale): MarkProblem | null {
  if (!Number.isFinite(hundredths)) return "not-a-number";
  if (hundredths < 0) return "negative";
  if (hundredths > criterion.maximum) return "over-maximum";
  if (!Number.isInteger(hundredths)) return "too-many-digits";
  return hundredths % criterion.step === 0 ? null : "off-step";
}

const digitsOf = (step: number): number => (step % 100 === 0 ? 0 : step % 10 === 0 ? 1 : 2);

/**
 * A typed mark ("12,5" or "12.5") in hundredths of a point; null when nothing is typed (missing is missing, 0 is a
 * mark); or what is wrong with it. Zeros at the end add no digits: "12,50" is a mark on a step of 0,5.
 */
export function parseMark(text: string, criterion: Scale): number | null | MarkProblem {
  const typed = text.trim();
  if (typed === "") return null;
  if (/^[-−–]\s*\d*[.,]?\d+$/.test(typed)) return "negative";
  const [, head = "", tail = ""] = /^(\d*)[.,]?(\d*)$/.exec(typed) ?? [];
  if (head === "" && tail === "") return "not-a-number";
  const decimals = tail.replace(/0+$/, "");
  if (decimals.length > digitsOf(criterion.step)) return "too-many-digits";
  const units = head.replace(/^0+/, "");
  if (units.length > 9) return "over-maximum";
  const hundredths = Number(units) * 100 + Number(decimals.padEnd(2, "0"));
  return checkMark(hundredths, criterion) ?? hundredths;
}

/** One criterion's mark in a ballot, in hundredths; null when it is missing. */
export function markOf(marks: Readonly<Record<string, number>>, criterion: string): number | null {
  return Object.hasOwn(marks, criterion) ? (marks[criterion] ?? null) : null;
}

/** A ballot counts only when every criterion has a mark; without criteria there is nothing to count. */
export function isComplete(
  marks: Readonly<Record<string, number>>,
  criteria: readonly Pick<Criterion, "id">[],
): boolean {
  return criteria.length > 0 && criteria.every(({ id }) => markOf(marks, id) !== null);
}

/** The sum of the criteria that have a mark, in hundredths: the running sum, and a complete ballot's mark. */
export function ballotSum(marks: Readonly<Record<string, number>>, criteria: readonly Pick<Criterion, "id">[]): number {
  return criteria.reduce((total, { id }) => total + (markOf(marks, id) ?? 0), 0);
}

/** The most that one ballot can give, in hundredths. */
export function ballotMaximum(criteria: readonly Scale[]): number {
  return criteria.reduce((total, { maximum }) => total + maximum, 0);
}

/** Whether two ballots say the same, criterion by criterion. */
export function sameMarks(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const marks = Object.entries(one);
  return marks.length === Object.keys(other).length && marks.every(([id, mark]) => markOf(other, id) === mark);
}
