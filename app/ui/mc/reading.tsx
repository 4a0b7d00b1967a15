import { Ban, Megaphone } from "lucide-react";
import type { McView } from "../../domain/mc";
import { useFormat, useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { Ranking } from "./ranking";

/** What the public sees already, and so may be read out. */
export function May({ view: { fresh, round, ceremony } }: { view: McView }) {
  const words = useWords(mc);
  const { decimal } = useFormat();
  const shown = round !== null && (round.published || round.rows.some(({ total }) => total !== null));
  if (ceremony && !shown && fresh.length === 0) return null;
  return (
    <section aria-label={words.may} className="rounded-md border-2 border-ok bg-surface px-4 py-3">
      <h2 className="flex items-center gap-2 font-bold text-ok text-xl">
        <Megaphone aria-hidden className="size-6 shrink-0" />
        {words.may}
      </h2>
      {!round?.published && fresh.length > 0 && (
        <>
          <h3 className="pt-2 font-semibold text-quiet">{words.fresh}</h3>
          <ul>
            {fresh.map((one) => (
              <li key={`${one.team} ${one.part}`} className="flex items-baseline justify-between gap-3 py-1 text-xl">
                <span>
                  <strong>{one.team}</strong> · {one.part}
                </span>
                {one.mark !== null && <strong className="figures text-2xl">{decimal(one.mark)}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      {round && shown ? (
        <>
          <h3 className="pt-2 font-semibold text-quiet">
            {round.name}
            {round.published && ` · ${words.final}`}
          </h3>
          <Ranking round={round} />
        </>
      ) : (
        fresh.length === 0 && <p className="text-lg">{words.nothing}</p>
      )}
    </section>
  );
}

/** What must not be read out, said plainly. */
export function MayNot({ view: { round, silent } }: { view: McView }) {
  const words = useWords(mc);
  if (round === null || (round.published && silent.length === 0)) return null;
  return (
    <section aria-label={words.mayNot} className="rounded-md border-2 border-danger bg-danger-soft px-4 py-3">
      <h2 className="flex items-center gap-2 font-bold text-danger text-xl">
        <Ban aria-hidden className="size-6 shrink-0" />
        {words.mayNot}
      </h2>
      <ul className="list-disc pt-1 pl-6 text-lg">
        {silent.map((one) => (
          <li key={`${one.team} ${one.part}`}>{words.silent(one.team, one.part)}</li>
        ))}
        {round.pending && <li>{words.waits}</li>}
        {!round.published && <li>{words.rest}</li>}
      </ul>
    </section>
  );
}
