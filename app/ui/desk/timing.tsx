import { Pause, Play, RotateCcw, Timer } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Badge } from "../badge";
import { Clock } from "../clock";
import { NumberInput } from "../number-input";
import { TextInput } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** The clock, large, with its limits and what the time costs. */
export function Timing({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).clock;
  const { clock, limits } = one;
  const said = useLimits(limits);
  return (
    <section
      aria-label={words.title}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line bg-surface px-3 py-1.5"
    >
      <Clock seconds={clock.seconds} since={clock.since} limit={limits.maximum} />
      {clock.typed !== null && <Badge tone="info">{words.typed}</Badge>}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-1.5">
        <Controls one={one} />
      </div>
      {said && <span className="text-quiet text-sm">{said}</span>}
      <Cost one={one} />
    </section>
  );
}

function useLimits({ minimum, maximum, grace }: DeskPerformance["limits"]): string {
  const words = useWords(desk).clock;
  const { duration } = useFormat();
  if (minimum === null && maximum === null) return words.noLimit;
  const said = [minimum !== null && words.from(duration(minimum)), grace > 0 && words.grace(duration(grace))];
  return said.filter(Boolean).join(", ");
}

function Controls({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).clock;
  const { can } = useDesk();
  const { clock } = one;
  const to = `performance/${one.id}`;
  if (!can("clock.write") || one.confirmation) return null;
  return (
    <>
      {clock.since ? (
        <Deed to={`${to}/clock`} method="DELETE" kind="primary" size="normal" icon={Pause} shortcut="B">
          {words.stop}
        </Deed>
      ) : (
        clock.typed === null && (
          <Deed
            to={`${to}/clock`}
            kind={one.onStage && !clock.touched ? "primary" : "quiet"}
            size="normal"
            icon={Play}
            shortcut="B"
          >
            {clock.touched ? words.goOn : words.start}
          </Deed>
        )
      )}
      <Deed
        to={`${to}/time`}
        icon={Timer}
        shortcut="T"
        ask={{
          title: `${words.type}: ${one.team.name}`,
          text: words.typeText,
          fields: (errors) => (
            <TextInput name="time" label={words.time} hint={words.timeHint} error={errors.time} inputMode="text" />
          ),
        }}
      >
        {words.type}
      </Deed>
      {clock.touched && (
        <Deed
          to={`${to}/time`}
          method="DELETE"
          icon={RotateCcw}
          ask={{ title: words.reset, text: words.resetText, reason: true, danger: true }}
        >
          {words.reset}
        </Deed>
      )}
    </>
  );
}

/** What the time costs by the rule, or by the decision in its stead. */
function Cost({ one }: { one: DeskPerformance }) {
  const words = useWords(desk);
  const { duration, maximum } = useFormat();
  const { can } = useDesk();
  const { over, short, points, stopped, decided } = one.time;
  const to = `performance/${one.id}/time-penalty`;
  const may = can("decision.write") && !one.confirmation;
  if (over === 0 && short === 0 && !decided) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {short > 0 && <strong className="text-danger">{words.clock.short(duration(short))}</strong>}
      <span>{points > 0 ? words.clock.proposes(maximum(points)) : words.clock.free}</span>
      {stopped && <Badge tone="danger">{words.clock.stopped}</Badge>}
      {may && !decided && (
        <Deed
          to={to}
          makes
          ask={{
            title: words.clock.decideTitle,
            text: words.clock.decideText,
            reason: true,
            fields: (errors) => (
              <NumberInput
                name="points"
                label={words.penalties.points}
                defaultValue={maximum(points)}
                error={errors.points}
                className="max-w-40"
              />
            ),
          }}
        >
          {words.clock.decide}
        </Deed>
      )}
    </div>
  );
}
