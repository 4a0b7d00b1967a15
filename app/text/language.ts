/** The languages that the program speaks: Vietnamese first, English second. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

/** The language that a cookie, a form or a header names; Vietnamese when it names none of ours. */
export function languageOf(value: string | null | undefined): Language {
  return languages.find((language) => language === value) ?? "vi";
}
