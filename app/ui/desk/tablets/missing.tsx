import { FileCheck } from "lucide-react";
import type { Duty } from "../../../domain/tablets/duty";
import type { Missing } from "../../../domain/tablets/wall";
import { useWords } from "../../../text/words";
import { tabletWords } from "../../../text/words/tablets";

/** Which ballots are missing for the team on stage, whose they are, and where they probably lie. */
export function MissingBallots({ stage, missing }: { stage: Duty["stage"]; missing: readonly Missing[] }) {
  const words = useWords(tabletWords).missing;
  const open = stage?.marking ? stage : null;
  return (
    <section aria-labelledby="missing-ballots" className="rounded-md border border-line bg-surface px-4 py-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 id="missing-ballots" className="font-bold text-xl">
          {words.title}
        </h1>
        <p className="text-lg text-quiet">{open ? words.of(open.team, open.part) : words.closed}</p>
      </div>
      {open && missing.length === 0 && (
        <p className="flex items-center gap-2 font-semibold text-lg text-ok">
          <FileCheck aria-hidden className="size-6" /> {words.none}
        </p>
      )}
      {missing.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lg">
          {missing.map(({ judge, name, where, device }) => (
            <li key={judge}>
              <strong>{name}</strong>: {words.where[where]}
              {device && <span className="text-quiet"> ({device})</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
