import type { McRound } from "../../domain/mc";
import { useFormat, useWords } from "../../text/words";
import { mc } from "../../text/words/mc";

/** Teams by rank with their totals, then the prizes; large enough to be read at arm's length. */
export function Ranking({ round }: { round: McRound }) {
  const words = useWords(mc);
  const { decimal } = useFormat();
  return (
    <>
      <ol className="divide-y divide-line">
        {round.rows
          .filter(({ total }) => total !== null)
          .map((row) => (
            <li key={row.team} className="flex items-baseline gap-3 py-1.5 text-xl">
              <span className="w-24 shrink-0 whitespace-nowrap font-semibold">
                {row.rank === null ? words.noRank : words.rank(row.rank)}
              </span>
              <span className="min-w-0 flex-1 font-semibold">{row.team}</span>
              <span className="shrink-0 text-right">
                <strong className="figures text-2xl">{decimal(row.total ?? "")}</strong>
                {row.provisional && <span className="provisional block text-base">{words.provisional}</span>}
              </span>
            </li>
          ))}
      </ol>
      {round.tiers.length > 0 && (
        <>
          <h3 className="pt-2 font-semibold text-quiet">{words.prizes}</h3>
          <dl className="divide-y divide-line text-xl">
            {round.tiers.map((tier) => (
              <div key={tier.name} className="py-1.5">
                <dt className="font-bold">{tier.name}</dt>
                <dd>{tier.teams.join("; ")}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
