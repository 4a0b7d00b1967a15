import { useEffect, useState } from "react";
import { duration } from "../text/format";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

const sizes = { normal: "text-2xl", large: "text-5xl", huge: "text-8xl" };

/** Whole seconds that a clock shows: `seconds` already run, and what has run on since `since`. `skew`: server − device, ms. */
export function useSeconds(seconds: number, since: string | null | undefined, skew = 0): number {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (!since) return;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [since]);
  if (!since || now === null) return seconds;
  return seconds + Math.max(0, Math.floor((now + skew - Date.parse(since)) / 1000));
}

/** A performance's clock, mm:ss. Runs by itself while `since` says when it was last started. */
export function Clock({
  seconds,
  since,
  skew,
  limit,
  warnBefore = 60,
  size = "large",
  className,
}: {
  seconds: number;
  since?: string | null;
  skew?: number;
  /** the maximum in seconds; past it the clock says so */
  limit?: number | null;
  warnBefore?: number;
  size?: keyof typeof sizes;
  className?: string;
}) {
  const words = useWords(common).clock;
  const shown = useSeconds(seconds, since, skew);
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
