/**
 * A refusal by the rules: a value, never an exception. `refused` is a key of `app/text/words/reasons.ts`, `at` the field
 * that it belongs to (a path like `marks.content`), `with` what the sentence needs. Points inside `with` are hundredths.
 */
export type Refusal = { refused: Reason; at?: string; with?: { [name: string]: string | number } };

export const reasons = [
  "stale",
  "forbidden",
  "unknown",
  "taken",
  "required",
  "not-a-record",
  "exists",
] as const;
export type Reason = (typeof reasons)[number];

export function refuse(refused: Reason, at?: string, detail?: Refusal["with"]): Refusal {
  return { refused, ...(at === undefined ? {} : { at }), ...(detail === undefined ? {} : { with: detail }) };
}

export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}
