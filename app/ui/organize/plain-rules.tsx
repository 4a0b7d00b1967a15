import type { RuleSet } from "~/domain/seal";
import { rulesInWords, type Section } from "~/text/rules";
import { useLanguage, useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Panel } from "~/ui/panel";

/**
 * The rules as people say them, as they will be applied: those of `rules`, which may be what is being typed, with what
 * differs from `saved` marked. `shows`: only some of the sections.
 */
export function PlainRules({
  rules,
  saved,
  shows = () => true,
  title,
  hint,
  className,
}: {
  rules: RuleSet;
  saved: RuleSet;
  shows?: (section: string) => boolean;
  /** whose rules they are, and what of them, where they are not those that are edited here */
  title?: string;
  hint?: string;
  className?: string;
}) {
  const words = useWords(rulesForm);
  const language = useLanguage();
  const sections = rulesInWords(rules, language).filter(({ id }) => shows(id));
  const before = new Set(rulesInWords(saved, language).flatMap(linesOf));
  const differs = sections.some((section) => linesOf(section).some((line) => !before.has(line)));
  return (
    <Panel
      title={title ?? words.inWords}
      hint={hint ?? (differs ? words.inWordsTyped : words.inWordsHint)}
      actions={differs && <Badge tone="warn">{words.notSaved}</Badge>}
      className={className}
    >
      <Sections sections={sections} isNew={(section, text) => !before.has(lineOf(section, text))} />
    </Panel>
  );
}

const lineOf = (section: Section, text: string) => `${section.id} ${text}`;
const linesOf = (section: Section): string[] =>
  [section.title, ...section.paragraphs.flatMap(({ text, items = [] }) => [text, ...items])].map((text) =>
    lineOf(section, text),
  );

/** Sections of the rules, one under the other; what `isNew` is marked. */
function Sections({
  sections,
  isNew,
}: {
  sections: readonly Section[];
  isNew: (section: Section, text: string) => boolean;
}) {
  const alone = sections.every((section) => section.level > 1);
  const look = (section: Section, text: string) =>
    classNames(isNew(section, text) && "-mx-1 rounded-sm bg-gold-soft px-1");
  return (
    <div className="flex flex-col gap-4 text-sm">
      {sections.map((section) => (
        <section key={section.id} id={section.id}>
          {section.level === 1 || alone ? (
            <h3 className="border-gold border-b pb-0.5 font-bold text-base">{section.title}</h3>
          ) : (
            <h4 className="font-semibold">{section.title}</h4>
          )}
          {section.paragraphs.map(({ text, items }) => (
            <div key={text}>
              <p className={classNames("mt-1", look(section, text))}>{text}</p>
              {items && (
                <ol className="mt-1 list-decimal pl-6">
                  {items.map((item) => (
                    <li key={item} className={look(section, item)}>
                      {item}
                    </li>
                  ))}
                </ol>
              )}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
