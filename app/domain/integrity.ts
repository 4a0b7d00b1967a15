import { ContestRecord } from "./record";
import { type Problem, problemsOf } from "./references";
import { type Refusal, refuse } from "./refusal";

export type { Problem };

/**
 * Reads a record from parsed JSON: its shape (`ContestRecord`), that what it refers to is in it, that ids are unique and
 * every mark is one that its criterion allows. At most a hundred problems are named.
 */
export function readRecord(json: unknown): { record: ContestRecord } | { problems: Problem[] } {
  const parsed = ContestRecord.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: issue.path.join("."),
      reason: "shape" as const,
      detail: issue.message,
    }));
    return { problems: problems.slice(0, 100) };
  }
  const problems = problemsOf(parsed.data);
  return problems.length > 0 ? { problems: problems.slice(0, 100) } : { record: parsed.data };
}

/** The first problem of a record as a refusal, or the record. */
export function recordOrRefusal(json: unknown): ContestRecord | Refusal {
  const read = readRecord(json);
  if ("record" in read) return read.record;
  const first = read.problems[0];
  return refuse("not-a-record", undefined, { path: first?.path ?? "", detail: first?.detail ?? "" });
}
