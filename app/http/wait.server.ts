import { wordsOf } from "~/text/area";
import type { Language } from "~/text/language";
import { door } from "~/text/words/door";

/** What is said to who has tried too often: how long to wait, in words. */
export function waitIn(seconds: number, language: Language): string {
  const words = wordsOf(door, language);
  return words.wait(seconds < 90 ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / 60)));
}
