/** The most signs of one answer (`record.ts`). */
export const longestAnswer = 20;

/**
 * Answers as people type or paste them, in order: letters straight through ("ABCDA BCDAB"), numbered ("1A 2B 3C", "1. A"), or,
 * where one is longer than a letter, apart by commas, semicolons or tabs. A dash is a question without an answer.
 */
export function typedAnswers(text: string): string[] {
  const typed = text.normalize("NFC").trim().toUpperCase();
  if (typed === "") return [];
  const numbered = [...typed.matchAll(/(\d+)\s*[.:)]?\s*([^\s\d,;.:)]+)[\s,;]*/g)];
  const inOrder = numbered.length > 1 && numbered.every(([, number], at) => Number(number) === at + 1);
  if (inOrder && numbered.map(([all]) => all).join("") === typed)
    return numbered.map(([, , said = ""]) => answer(said));
  if (/[,;\t]/.test(typed))
    return typed
      .replace(/[,;\t]$/, "")
      .split(/[,;\t]/)
      .map(answer);
  return [...typed.replace(/\s/g, "")].map(answer);
}

/** Answers as one would type them: letters in fives, longer ones apart by commas. */
export function answersAsTyped(answers: readonly string[]): string {
  const signs = answers.map((one) => one || "-");
  if (signs.some((one) => one.length > 1)) return signs.join(", ");
  return signs.map((one, at) => (at > 0 && at % 5 === 0 ? ` ${one}` : one)).join("");
}

const answer = (said: string): string => (/^[-–_.]*$/.test(said.trim()) ? "" : said.trim());

/** Answers in one field of a form, each with a bar after it, so that an empty one is there too. */
export const answersToSend = (answers: readonly string[]): string => answers.map((one) => `${one}|`).join("");

export function sentAnswers(text: string): string[] {
  const parts = text.normalize("NFC").toUpperCase().split("|");
  return parts.slice(0, -1).map((one) => one.trim().slice(0, longestAnswer));
}
