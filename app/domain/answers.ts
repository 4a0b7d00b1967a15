import type { Part } from "./record";

/** How a team's answers stand against the right ones, in numbers of questions. */
export type Compared = { right: number; wrong: number; empty: number };

/**
 * Compares answers with the key, question by question (scoring.md, "From ballots to a part's mark", step 3). An empty answer
 * is neither right nor wrong; nothing is right where there is no key.
 */
export function compared(key: readonly string[], answers: readonly string[]): Compared {
  const given = answers.filter((answer) => answer !== "").length;
  const right = answers.filter((answer, at) => answer !== "" && answer === key[at]).length;
  return { right, wrong: given - right, empty: Math.max(key.length, answers.length) - given };
}

/** The part without its right answers: they stay with the secretaries, and with this contest's questions. */
export function withoutKey<P extends Pick<Part, "marking">>(part: P): P {
  return part.marking.by === "tally" ? { ...part, marking: { ...part.marking, key: [] } } : part;
}
