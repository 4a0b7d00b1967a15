import { z } from "zod";
import type { Change } from "~/domain/change";
import { Id } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { newId, reason } from "~/http/fields";
import { points, text, whole } from "./typed";

const marks = z
  .array(z.object({ criterion: Id, mark: points }))
  .max(1000)
  .default([]);

/** A paper sheet as one person keyed it in: a row for each criterion. */
export const NewPaper = z
  .object({ id: newId, judge: Id, revision: whole(1, 10_000), marks, note: text })
  .transform(({ marks: rows, ...entry }) => ({
    entry: { ...entry, marks: Object.fromEntries(rows.map(({ criterion, mark }) => [criterion, mark])) },
    rows: rows.map(({ criterion }) => criterion),
  }));

export const PaperBack = z.object({ entry: Id, reason });

/** The change; what is wrong with a criterion's mark is said at the row that it was typed in. */
export function atRows(change: Change, rows: readonly string[]): Change {
  return {
    ...change,
    apply: (record, moment) => {
      const next = change.apply(record, moment);
      if (!isRefusal(next)) return next;
      const row = rows.findIndex((criterion) => next.at === `marks.${criterion}`);
      return row < 0 ? next : { ...next, at: `marks[${row}].mark` };
    },
  };
}
