import { Check, TriangleAlert } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Badge } from "../badge";
import type { ButtonSize } from "../button";
import { NumberInput } from "../number-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

type Timed = { id: string; time: DeskPerformance["time"]; locked: boolean; running: boolean };

/**
 * What the time costs. The rule proposes; a secretary or the chair confirms that, or decides otherwise with a reason.
 * While the clock runs nothing is settled yet.
 */
export function TimeCost({ one, size }: { one: Timed; size?: ButtonSize }) {
  const words = useWords(desk).clock;
  const { duration } = useFormat();
  const { can } = useDesk();
  const { over, short, decided } = one.time;
  if (over === 0 && short === 0 && !decided) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {over > 0 && <strong className="text-danger">{words.over(duration(over))}</strong>}
      {short > 0 && <strong className="text-danger">{words.short(duration(short))}</strong>}
      <Said one={one} />
      {one.time.stopped && <Badge tone="danger">{words.stopped}</Badge>}
      {can("time-penalty.write") && !one.locked && !one.running && <Settling one={one} size={size} />}
    </div>
  );
}

/** How it stands: proposed, confirmed, decided otherwise, or confirmed for a time that is no longer this one. */
function Said({ one: { time, locked } }: { one: Timed }) {
  const words = useWords(desk).clock;
  const { hour, maximum } = useFormat();
  const { points, decided } = time;
  if (!decided) {
    if (points === 0) return <span>{words.free}</span>;
    if (locked) return <span>{words.byRule(maximum(points))}</span>;
    return (
      <>
        <span className="font-semibold">{words.proposes(maximum(points))}</span>
        <Badge tone="warn" icon={TriangleAlert}>
          {words.unconfirmed}
        </Badge>
      </>
    );
  }
  const [by, at] = [decided.by, hour(decided.at)];
  if (decided.reason !== "") return <span>{words.decided(maximum(decided.points), decided.reason, by, at)}</span>;
  return (
    <>
      <span className="inline-flex items-center gap-1">
        <Check aria-hidden className="size-4 text-ok" />
        {words.confirmed(maximum(decided.points), by, at)}
      </span>
      {decided.points !== points && (
        <Badge tone="warn" icon={TriangleAlert}>
          {words.nowProposes(maximum(points))}
        </Badge>
      )}
    </>
  );
}

function Settling({ one, size }: { one: Timed; size?: ButtonSize }) {
  const words = useWords(desk);
  const { maximum } = useFormat();
  const { points, decided } = one.time;
  const to = `performance/${one.id}/time-penalty`;
  const open = decided === null ? points > 0 : decided.reason === "" && decided.points !== points;
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      {open && (
        <Deed to={to} makes size={size} kind="primary" fields={{ points: maximum(points), proposed: "on" }}>
          {words.clock.confirm(maximum(points))}
        </Deed>
      )}
      <Deed
        to={to}
        makes
        size={size}
        ask={{
          title: words.clock.decideTitle,
          text: words.clock.decideText,
          reason: true,
          fields: (errors) => (
            <NumberInput
              name="points"
              label={words.penalties.points}
              defaultValue={maximum(decided?.points ?? points)}
              error={errors.points}
              className="max-w-40"
            />
          ),
        }}
      >
        {words.clock.decide}
      </Deed>
    </span>
  );
}
