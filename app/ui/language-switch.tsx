import { Form, useLocation } from "@remix-run/react";
import { type Language, languages } from "../text/language";
import { useLanguage, useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

const names: { [L in Language]: string } = { vi: "Tiếng Việt", en: "English" };

/** Changes the language and comes back to this page. Works without scripts. */
export function LanguageSwitch({ className }: { className?: string }) {
  const present = useLanguage();
  const words = useWords(common);
  const { pathname, search } = useLocation();
  return (
    <Form
      method="post"
      action="/language"
      preventScrollReset
      aria-label={words.language}
      className={classNames("inline-flex overflow-hidden rounded-md border border-line", className)}
    >
      <input type="hidden" name="next" value={pathname + search} />
      {languages.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          type="submit"
          lang={language}
          title={names[language]}
          aria-label={names[language]}
          aria-pressed={language === present}
          className={classNames(
            "-outline-offset-2 min-h-9 min-w-10 px-2 font-semibold text-sm",
            language === present ? "bg-brand-soft text-brand" : "bg-surface text-quiet hover:bg-sunken hover:text-ink",
          )}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </Form>
  );
}
