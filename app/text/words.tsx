import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Area } from "./area";
import * as format from "./format";
import type { Language } from "./language";

export { type Area, area, wordsOf } from "./area";

const Present = createContext<Language>("vi");

/** Says once, around a page, which language it is in. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Present.Provider value={language}>{children}</Present.Provider>;
}

export function useLanguage(): Language {
  return useContext(Present);
}

/** The words of an area in the present language: `const words = useWords(desk)`. */
export function useWords<Words>(words: Area<Words>): Words {
  return words[useLanguage()];
}

/** The formats of `format.ts` in the present language: `const { points, count } = useFormat()`. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => format.formats(language), [language]);
}
