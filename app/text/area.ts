import type { Language } from "./language";

/** The words of one area of the program, in each language: plain strings, and functions where a sentence has gaps. */
export type Area<Words> = { [L in Language]: Words };

/**
 * Declares an area: `export const desk = area({ vi: { … }, en: { … } })`. The Vietnamese side says which words there
 * are; English must have exactly these.
 */
export function area<Words>(words: { vi: Words; en: NoInfer<Words> }): Area<Words> {
  return words;
}

/** The words of an area in one language, where there is no React: in loaders, `meta`, papers. */
export function wordsOf<Words>(words: Area<Words>, language: Language): Words {
  return words[language];
}
