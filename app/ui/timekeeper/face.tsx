import { Bell, Clock, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import { type Phase, phaseAt } from "../../domain/alarms";
import type { TimedPerformance } from "../../domain/desk/clock";
import { timeCost } from "../../domain/time";
import { duration } from "../../text/format";
import { useFormat, useWords } from "../../text/words";
import { timekeeper } from "../../text/words/timekeeper";
import { classNames } from "../class-names";
import type { Stopwatch } from "./use-stopwatch";

/** Each phase has its own ground, its own shape and its own words: none is told by colour alone. */
const looks: { [P in Phase]: { icon: LucideIcon; ground: string } } = {
  calm: { icon: Clock, ground: "border-line bg-surface" },
  warned: { icon: TriangleAlert, ground: "border-warn bg-warn text-paper" },
  up: { icon: Bell, ground: "border-danger bg-danger text-paper" },
  over: {
    icon: OctagonAlert,
    ground: "border-danger bg-danger text-paper outline-4 outline-paper outline-dashed -outline-offset-10",
  },
};

/** The time, as large as the screen lets it be, and what it means now. */
export function Face({ one, watch }: { one: TimedPerformance; watch: Stopwatch }) {
  const words = useWords(timekeeper);
  const { limits } = one;
  const phase = watch.running ? phaseAt(watch.seconds, limits) : "calm";
  const { icon: Icon, ground } = looks[phase];
  return (
    <section
      data-phase={phase}
      className={classNames(
        "m-3 flex min-h-72 flex-1 flex-col items-center justify-center gap-[2cqh] rounded-md border-4 px-3 text-center [container-type:size]",
        ground,
      )}
    >
      <p className="flex items-center gap-3 font-bold text-[clamp(1.25rem,min(10cqh,6cqw),3rem)]">
        <Icon aria-hidden className="size-[1.2em] shrink-0" />
        <span role="status">
          <Said one={one} watch={watch} phase={phase} />
        </span>
      </p>
      <p role="timer" className="figures font-bold text-[min(42cqh,30cqw)] leading-[1.05]">
        {duration(watch.seconds)}
      </p>
      <Below one={one} watch={watch} phase={phase} />
      {limits.maximum !== null && <Track seconds={watch.seconds} maximum={limits.maximum} limits={limits} />}
      {!watch.touched && limits.maximum === null && <p className="text-lg">{words.noLimit}</p>}
    </section>
  );
}

type Told = { one: TimedPerformance; watch: Stopwatch; phase: Phase };

/** What is said above the time; whole seconds are left out of it where a screen reader would say them each second. */
function Said({ one: { limits }, watch, phase }: Told) {
  const words = useWords(timekeeper);
  const { maximum, grace } = limits;
  if (!watch.touched) return words.ready;
  if (!watch.running) return words.stopped;
  const left = (maximum ?? 0) - watch.seconds;
  switch (phase) {
    case "warned":
      return words.warned(duration(Math.max(0, left)));
    case "up":
      return grace > 0 ? words.grace(duration(grace + left)) : words.up;
    case "over":
      return words.over(duration(-left - grace));
    default:
      return words.running;
  }
}

function Below({ one: { limits }, watch, phase }: Told) {
  const words = useWords(timekeeper);
  const format = useFormat();
  const { minimum, maximum, grace } = limits;
  const cost = maximum === null ? null : timeCost(watch.seconds - maximum - grace, limits.over);
  const short = minimum === null ? 0 : minimum - watch.seconds;
  const said = [
    maximum !== null && words.of(duration(maximum)),
    maximum !== null && phase === "calm" && watch.seconds < maximum && words.left(duration(maximum - watch.seconds)),
    minimum !== null && short > 0 && words.toMinimum(duration(short), duration(minimum)),
    watch.running && cost && cost.points > 0 && words.costs(format.maximum(cost.points)),
    watch.running && cost?.stopped && words.mustStop,
  ].filter(Boolean);
  return <p className="font-medium text-[clamp(1rem,min(7cqh,4cqw),2rem)]">{said.join(" · ")}</p>;
}

/** How far the time is, with a mark at each warning. */
function Track({ seconds, maximum, limits }: { seconds: number; maximum: number; limits: TimedPerformance["limits"] }) {
  const words = useWords(timekeeper);
  const share = (at: number) => `${Math.min(100, (100 * at) / maximum)}%`;
  return (
    <div className="w-full max-w-3xl">
      <div aria-hidden className="relative h-4 w-full rounded-full border-2 border-current">
        <div className="h-full rounded-full bg-current" style={{ width: share(seconds) }} />
        {limits.warnings.map((at) => (
          <span key={at} className="-top-2 absolute h-7 w-1 bg-current" style={{ left: share(at) }} />
        ))}
      </div>
      <ul aria-label={words.marks} className="flex flex-wrap justify-center gap-x-4 pt-2 text-sm">
        {limits.warnings.map((at) => (
          <li key={at}>{words.mark.warning(duration(at))}</li>
        ))}
        <li>{words.mark.end(duration(maximum))}</li>
      </ul>
    </div>
  );
}
