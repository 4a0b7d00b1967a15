import type { $ZodErrorMap } from "zod/v4/core";
import { wordsOf } from "~/text/area";
import { count } from "~/text/format";
import type { Language } from "~/text/language";
import { fields } from "~/text/words/fields";

const problems = [
  "points",
  "coefficient",
  "day",
  "duration",
  "endsEarlier",
  "twice",
  "tableOrder",
  "key",
  "warningOrder",
  "warningLate",
] as const;
/** What a schema of ours says by `addIssue({ code: "custom", params: { problem } })`. */
export type FieldProblem = (typeof problems)[number];
const isProblem = (value: unknown): value is FieldProblem => problems.some((one) => one === value);

/** Zod's own Vietnamese reads badly: these are our sentences. A message written into a schema still goes first. */
export function fieldMessages(language: Language): $ZodErrorMap {
  const words = wordsOf(fields, language);
  const shown = (limit: number | bigint | string) => count(Number(limit), language);

  return (issue) => {
    const blank = issue.input === undefined || issue.input === null || issue.input === "";
    switch (issue.code) {
      case "invalid_type":
        if (blank) return words.required;
        if (issue.expected === "int") return words.whole;
        return issue.expected === "number" || issue.expected === "nan" ? words.number : words.wrong;
      case "too_big":
        if (issue.origin === "string") return words.tooLong(shown(issue.maximum));
        if (issue.origin === "array" || issue.origin === "set") return words.tooMany(shown(issue.maximum));
        return words.tooBig(shown(issue.maximum));
      case "too_small":
        if (issue.origin === "string" && blank) return words.required;
        if (issue.origin === "string") return words.tooShort(shown(issue.minimum));
        if (issue.origin === "array" || issue.origin === "set") return words.tooFew(shown(issue.minimum));
        return words.tooSmall(shown(issue.minimum));
      case "invalid_format":
        if (blank) return words.required;
        if (issue.format === "date") return words.date;
        return issue.format === "datetime" ? words.time : words.wrong;
      case "invalid_value":
      case "invalid_union":
        return words.choose;
      case "unrecognized_keys":
        return words.unexpected;
      case "custom": {
        const problem = issue.params?.problem;
        return isProblem(problem) ? words[problem] : words.wrong;
      }
      default:
        return words.wrong;
    }
  };
}
