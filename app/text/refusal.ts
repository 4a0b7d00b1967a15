import type { Refusal } from "../domain/refusal";
import type { Language } from "./language";
import { reasons } from "./words/reasons";

/** What a person is told about a refusal, in their language. */
export function refusalText(refusal: Refusal, language: Language = "vi"): string {
  return reasons[language][refusal.refused](refusal.with ?? {});
}
