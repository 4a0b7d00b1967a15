import { type MarkProblem, markOf, parseMark } from "../../../domain/marks";
import type { Criterion } from "../../../domain/record";
import { asTyped, typedPoints } from "../../../text/typed";

type Scale = Pick<Criterion, "id" | "maximum" | "step">;
export type Typed = { [criterion: string]: string };
export type Problems = { [criterion: string]: MarkProblem | "missing-mark" };

/** What was keyed in before, as one would type it. */
export function typedMarks(criteria: readonly Scale[], marks: Readonly<Record<string, number>>): Typed {
  return Object.fromEntries(
    criteria.map(({ id }) => {
      const mark = markOf(marks, id);
      return [id, mark === null ? "" : asTyped(mark, 2)];
    }),
  );
}

/** The marks in hundredths of a point, and what is wrong with the others. */
export function readMarks(
  criteria: readonly Scale[],
  typed: Typed,
): { marks: Record<string, number>; problems: Problems } {
  const marks: Record<string, number> = {};
  const problems: Problems = {};
  for (const criterion of criteria) {
    const read = parseMark(typed[criterion.id] ?? "", criterion);
    if (typeof read === "number") marks[criterion.id] = read;
    else problems[criterion.id] = read ?? "missing-mark";
  }
  return { marks, problems };
}

/** The sheet's own total in hundredths; null where none is typed. What is no number agrees with nothing. */
export function readTotal(text: string): number | null {
  const read = typedPoints(text);
  return read === null || typeof read === "number" ? read : Number.NaN;
}
