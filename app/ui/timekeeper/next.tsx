import type { TimedPerformance } from "../../domain/desk/clock";
import { useWords } from "../../text/words";
import { timekeeper } from "../../text/words/timekeeper";
import { Button } from "../button";
import { classNames } from "../class-names";

/** A team, the part, and its place in the running order. */
export function Who({ one, large = false }: { one: TimedPerformance; large?: boolean }) {
  const words = useWords(timekeeper);
  const about = [one.part.name, words.place(one.place.n, one.place.of)];
  if (one.situation !== null) about.push(words.situation(one.situation));
  const Name = large ? "h1" : "p";
  return (
    <div className="min-w-0">
      <Name className={classNames("font-bold leading-tight", large ? "text-2xl sm:text-3xl" : "text-lg")}>
        {one.team.number !== null && <span className="font-semibold text-quiet">{words.team(one.team.number)} · </span>}
        {one.contestant ?? one.team.name}
      </Name>
      <p className={classNames("text-quiet", large ? "text-lg" : "text-sm")}>
        {one.contestant && `${one.team.name} · `}
        {about.join(" · ")}
      </p>
    </div>
  );
}

/** Who comes next. With `onChoose`, without a network, one of them can be timed although the stage is not known. */
export function Next({
  next,
  onChoose,
}: {
  next: readonly TimedPerformance[];
  onChoose: ((performance: string) => void) | null;
}) {
  const words = useWords(timekeeper);
  return (
    <section aria-label={words.next} className="border-line border-t bg-sunken px-4 py-2">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2">
        <h2 className="font-semibold text-quiet">{words.next}</h2>
        {next.length === 0 && <p>{words.none}</p>}
        {next.slice(0, onChoose ? 3 : 2).map((one) => (
          <div key={one.id} className="flex items-center gap-3">
            <Who one={one} />
            {onChoose && <Button onClick={() => onChoose(one.id)}>{words.timeThis}</Button>}
          </div>
        ))}
      </div>
    </section>
  );
}
