import type { Formats } from "../format";
import type { rulesVi } from "../words/rules-vi";

/** A paragraph, and the list that it introduces. */
export type Paragraph = { text: string; items?: string[] };
/** A numbered section of the rules; `level` 1 is a round or what holds for all, 2 a part of it. */
export type Section = { id: string; level: 1 | 2; title: string; paragraphs: Paragraph[] };

/** The sentences and formats of one language. */
export type Voice = { words: typeof rulesVi; format: Formats };

export function paragraph(...sentences: (string | false | null)[]): Paragraph[] {
  const said = sentences.filter((sentence): sentence is string => Boolean(sentence));
  return said.length === 0 ? [] : [{ text: said.join(" ") }];
}

export function list(text: string, items: string[]): Paragraph[] {
  return items.length === 0 ? [] : [{ text, items }];
}
