import { z } from "zod";
import { ContestRecord } from "./record";
import { type Problem, problemsOf } from "./references";
import { type Refusal, refuse } from "./refusal";

export type { Problem };

const most = 100;

/**
 * Reads a record from parsed JSON: its shape (`ContestRecord`), that what it refers to is in it, that ids are unique and
 * every mark is one that its criterion allows. At most a hundred problems are named, and no more are looked for.
 */
export function readRecord(json: unknown): { record: ContestRecord } | { problems: Problem[] } {
  const early = rowProblems(json);
  if (early.length > 0) return { problems: early };
  const parsed = ContestRecord.safeParse(json);
  if (!parsed.success) return { problems: parsed.error.issues.slice(0, most).map((issue) => shaped(issue)) };
  const problems = problemsOf(parsed.data, most);
  return problems.length > 0 ? { problems } : { record: parsed.data };
}

/**
 * The rows of the lists, one by one: parsed in one go, a file of a million wrong rows would make a million problems before
 * the first is said.
 */
function rowProblems(json: unknown): Problem[] {
  const problems: Problem[] = [];
  if (typeof json !== "object" || json === null) return problems;
  const given = new Map<string, unknown>(Object.entries(json));
  for (const [name, schema] of Object.entries(ContestRecord.shape)) {
    const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
    const rows = given.get(name);
    if (!(list instanceof z.ZodArray) || !Array.isArray(rows)) continue;
    for (const [at, row] of rows.entries()) {
      const parsed = list.element.safeParse(row);
      if (!parsed.success) problems.push(...parsed.error.issues.slice(0, most).map((issue) => shaped(issue, name, at)));
      if (problems.length >= most) return problems.slice(0, most);
    }
  }
  return problems;
}

function shaped({ path, message }: z.core.$ZodIssue, ...before: (string | number)[]): Problem {
  return { path: [...before, ...path].join("."), reason: "shape", detail: message };
}

/** The first problem of a record as a refusal, or the record. */
export function recordOrRefusal(json: unknown): ContestRecord | Refusal {
  const read = readRecord(json);
  if ("record" in read) return read.record;
  const first = read.problems[0];
  return refuse("not-a-record", undefined, { path: first?.path ?? "", detail: first?.detail ?? "" });
}
