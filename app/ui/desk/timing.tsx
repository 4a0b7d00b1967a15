import { Pause, Play, RotateCcw, Timer } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Badge } from "../badge";
import type { ButtonSize } from "../button";
import { Clock } from "../clock";
import { TextInput } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { TimeCost } from "./time-cost";

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
      <TimeCost one={{ ...one, locked: one.confirmation !== null, running: one.clock.since !== null }} />
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
      <ByHand id={one.id} team={one.team.name} touched={clock.touched} shortcut="T" />
    </>
  );
}

/** Typing the time in where the clock failed, and setting it back to nothing. */
export function ByHand({
  id,
  team,
  touched,
  size,
  shortcut,
}: {
  id: string;
  team: string;
  touched: boolean;
  size?: ButtonSize;
  shortcut?: string;
}) {
  const words = useWords(desk).clock;
  const to = `performance/${id}/time`;
  return (
    <>
      <Deed
        to={to}
        size={size}
        icon={Timer}
        shortcut={shortcut}
        ask={{
          title: `${words.type}: ${team}`,
          text: words.typeText,
          fields: (errors) => (
            <TextInput name="time" label={words.time} hint={words.timeHint} error={errors.time} inputMode="text" />
          ),
        }}
      >
        {words.type}
      </Deed>
      {touched && (
        <Deed
          to={to}
          method="DELETE"
          size={size}
          icon={RotateCcw}
          ask={{ title: words.reset, text: words.resetText, reason: true, danger: true }}
        >
          {words.reset}
        </Deed>
      )}
    </>
  );
}
