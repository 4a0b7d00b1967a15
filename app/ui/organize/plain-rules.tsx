import type { Section } from "~/text/rules";
import { useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { Panel } from "~/ui/panel";

/** The rules as people say them, as they will be applied. */
export function PlainRules({ sections, className }: { sections: readonly Section[]; className?: string }) {
  const words = useWords(rulesForm);
  const alone = sections.every((section) => section.level > 1);
  return (
    <Panel title={words.inWords} hint={words.inWordsHint} className={className}>
      <div className="flex flex-col gap-4 text-sm">
        {sections.map((section) => (
          <section key={section.id} id={section.id}>
            {section.level === 1 || alone ? (
              <h3 className="border-gold border-b pb-0.5 font-bold text-base">{section.title}</h3>
            ) : (
              <h4 className="font-semibold">{section.title}</h4>
            )}
            {section.paragraphs.map((paragraph) => (
              <div key={paragraph.text}>
                <p className="mt-1">{paragraph.text}</p>
                {paragraph.items && (
                  <ol className="mt-1 list-decimal pl-6">
                    {paragraph.items.map((item) => (
                      <li key={item}>{item}</li>
                    ))}
                  </ol>
                )}
              </div>
            ))}
          </section>
        ))}
      </div>
    </Panel>
  );
}
