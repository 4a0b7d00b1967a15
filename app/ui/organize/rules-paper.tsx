import type { Contest } from "~/domain/record";
import { codeOf, type RuleSet, rulesHash, type Seal } from "~/domain/seal";
import { rulesInWords, type Section } from "~/text/rules";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { sealing } from "~/text/words/organize/sealing";
import { Paper, Signs } from "~/ui/paper";

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The rules as a paper: every sentence as it is applied, then code, approval and amendments; a draft says it is one. */
export function RulesPaper({
  body,
  contest,
  rules,
  seal,
  now,
}: {
  body: Pick<Contest, "organizer" | "heading" | "place">;
  /** what it is called, in full */
  contest: string;
  rules: RuleSet;
  seal: Seal | null;
  now: string;
}) {
  const words = useWords(sealing);
  const sections = rulesInWords(rules, useLanguage());
  return (
    <Paper body={body} code="TL" kind={words.paper} about={contest} at={seal?.approved.at ?? now}>
      {seal === null && <p className="paper-draft">({words.draft})</p>}
      {numbered(sections).map(({ section, number }) => (
        <section key={section.id}>
          {section.level === 1 ? (
            <h2>
              {number}. {section.title}
            </h2>
          ) : (
            <h3>
              {number}. {section.title}
            </h3>
          )}
          {section.paragraphs.map(({ text, items }) => (
            <div key={text}>
              <p>{text}</p>
              {items && (
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      ))}
      <SealLines seal={seal} hash={rulesHash(rules)} />
      <Signs who={[words.head]} />
    </Paper>
  );
}

/** I, II … for what holds for all and for rounds; 1, 2 … inside of each. */
function numbered(sections: readonly Section[]): { section: Section; number: string }[] {
  let [outer, inner] = [0, 0];
  return sections.map((section) => {
    if (section.level === 1) {
      outer += 1;
      inner = 0;
      return { section, number: roman[outer - 1] ?? String(outer) };
    }
    inner += 1;
    return { section, number: String(inner) };
  });
}

function SealLines({ seal, hash }: { seal: Seal | null; hash: string }) {
  const words = useWords(sealing);
  const { moment, count } = useFormat();
  return (
    <section className="paper-seal">
      <p>
        <strong>
          {words.code}: {codeOf(seal?.hash ?? hash)}
        </strong>
        {seal === null && ` (${words.draftShort})`}
        <br />
        <code>SHA-256 {seal?.hash ?? hash}</code>
      </p>
      {seal && (
        <p>
          {words.approvedBy(seal.approved.by, moment(seal.approved.at))}.
          {seal.approved.note && ` ${words.approvedNote(seal.approved.note)}.`}
        </p>
      )}
      {seal?.amendments.map((one, at) => (
        <p key={one.at + one.code}>
          {words.amended(count(at + 1))}: {one.note} ({words.amendedBy(one.by, moment(one.at))};{" "}
          {words.amendedCode(one.code)}).
        </p>
      ))}
    </section>
  );
}
