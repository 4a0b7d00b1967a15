import { Link } from "@remix-run/react";
import type { UnitWarning } from "~/domain/catalogue";
import { useFormat, useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { Banner } from "~/ui/banner";

const shown = 5;

/** What looks wrong about a unit, each with the way to the other unit that it is about. */
export function UnitWarnings({ warnings }: { warnings: readonly UnitWarning[] }) {
  const words = useWords(unitsPage).warnings;
  const { count } = useFormat();
  if (warnings.length === 0) return null;
  return (
    <Banner tone="warn" title={words.title}>
      <ul className="flex flex-col gap-1">
        {warnings.slice(0, shown).map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <Link to={`/organize/units/${one.id}`} className="underline underline-offset-4">
              {words[one.kind](one.name)}
            </Link>
          </li>
        ))}
        {warnings.length > shown && <li>{words.more(count(warnings.length - shown))}</li>}
      </ul>
    </Banner>
  );
}
