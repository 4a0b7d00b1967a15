import type { Refusal } from "~/domain/refusal";

/** What an organizers' form hears back: done, what is wrong at which field, or that nobody answered. */
export type Answer =
  | { ok: true; revision: number; to?: string }
  | { form?: { error?: { [field: string]: string[] | null } }; refusal: Refusal | null }
  | { unreachable: true };

export function isDone(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;
}

export function isUnreachable(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "unreachable" in answer;
}

export function isStale(answer: Answer | undefined): boolean {
  return answer !== undefined && "refusal" in answer && answer.refusal?.refused === "stale";
}

export function refusalIn(answer: Answer | undefined): Refusal | null {
  return answer !== undefined && "refusal" in answer ? answer.refusal : null;
}

/** What is wrong, by field; under the empty name, what is wrong with the whole. */
export function errorsIn(answer: Answer | undefined): { [field: string]: string[] | null } {
  return answer !== undefined && "form" in answer ? (answer.form?.error ?? {}) : {};
}

/** The page where it goes on, when there is another one. */
export function nextIn(answer: Answer | undefined): string | null {
  return answer !== undefined && "ok" in answer ? (answer.to ?? null) : null;
}

/** Who changed the same meanwhile, when the form is stale. */
export function whoIn(answer: Answer | undefined): string {
  return answer !== undefined && "refusal" in answer ? String(answer.refusal?.with?.by ?? "") : "";
}
