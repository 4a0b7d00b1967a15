import { TriangleAlert } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { common } from "../../text/words/common";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";
import { Points } from "../points";
import { useLimit } from "./limit";

/** What comes of the ballots so far: the panel's value, how far the ballots lie apart, the performance's mark. */
export function Verdict({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).verdict;
  const { decimal, coefficient } = useFormat();
  const provisional = useWords(common).mark.provisional;
  const limit = useLimit();
  if (one.sight !== "all") return null;
  const { value, disagreement: apart, part } = one;
  return (
    <dl
      aria-label={words.title}
      className="grid grid-cols-[auto_1fr_auto] items-stretch gap-2 text-sm [&_dt]:text-quiet [&_dt]:text-xs"
    >
      {!one.tally && (
        <div className="rounded-md border border-line bg-surface px-3 py-1.5">
          <dt>{words.value}</dt>
          <dd className="figures font-semibold text-lg leading-tight">
            <Points value={value?.value ?? null} provisional={one.provisional} />
            {value && !value.exact && "…"}
            {value && one.provisional && <span className="ml-2 font-normal text-quiet text-xs">{provisional}</span>}
            {value && part.coefficient !== 10_000 && (
              <span className="ml-2 font-normal text-quiet text-sm">
                {words.weighted(coefficient(part.coefficient))}
              </span>
            )}
          </dd>
        </div>
      )}
      {!one.tally && (
        <div
          className={classNames(
            "min-w-0 rounded-md border px-3 py-1.5",
            apart?.exceeds ? "border-warn bg-warn-soft" : "border-line bg-surface",
          )}
        >
          <dt>{words.spread}</dt>
          <dd className="flex flex-wrap items-center gap-x-2">
            {apart ? (
              <>
                {apart.exceeds && <TriangleAlert aria-hidden className="size-4 text-warn" />}
                <strong className="figures">{decimal(apart.spread)}</strong>
                <span className="figures text-quiet">
                  ({words.range(decimal(apart.lowest), decimal(apart.highest))})
                </span>
                {one.limit && (
                  <span className={apart.exceeds ? "font-semibold text-warn" : "text-quiet"}>
                    {apart.exceeds ? words.exceeds(limit(one.limit)) : words.within}
                  </span>
                )}
              </>
            ) : (
              <Points value={null} />
            )}
          </dd>
        </div>
      )}
      <div className="rounded-md border border-gold bg-gold-soft px-3 py-1.5 text-right">
        <dt>{words.mark}</dt>
        <dd className="font-bold text-xl leading-tight">
          {one.mark === null ? (
            <span className="font-normal text-base text-quiet">{words.waits}</span>
          ) : (
            <Points value={one.mark} locked={one.confirmation !== null} />
          )}
        </dd>
      </div>
    </dl>
  );
}
