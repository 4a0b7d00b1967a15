import { duration } from "../text/format";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";
import { useSeconds } from "./server-clock";

const sizes = { normal: "text-2xl", large: "text-5xl", huge: "text-8xl" };

/** A performance's clock, mm:ss. Runs by itself while `since` says when it was last started. */
export function Clock({
  seconds,
  since,
  limit,
  warnBefore = 60,
  size = "large",
  className,
}: {
  seconds: number;
  since?: string | null;
  /** the maximum in seconds; past it the clock says so */
  limit?: number | null;
  warnBefore?: number;
  size?: keyof typeof sizes;
  className?: string;
}) {
  const words = useWords(common).clock;
  const shown = useSeconds(seconds, since);
  const left = limit ? limit - shown : null;
  const tone = left === null || left > warnBefore ? "" : left < 0 ? "text-danger" : "text-warn";
  return (
    <span role="timer" className={classNames("figures inline-flex items-baseline gap-2", className)}>
      <span className={classNames("font-bold", sizes[size], tone)}>{duration(shown)}</span>
      {limit ? <span className="text-quiet">/ {duration(limit)}</span> : null}
      {left !== null && left < 0 && (
        <span className="font-semibold text-danger">
          {words.over} {duration(-left)}
        </span>
      )}
      {left !== null && left >= 0 && left <= warnBefore && since && (
        <span className="font-semibold text-warn">
          {words.left} {duration(left)}
        </span>
      )}
    </span>
  );
}
