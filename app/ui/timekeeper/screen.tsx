import { Mic } from "lucide-react";
import { useEffect, useState } from "react";
import type { ClockView, TimedPerformance } from "../../domain/desk/clock";
import { useWords } from "../../text/words";
import { timekeeper } from "../../text/words/timekeeper";
import { Button } from "../button";
import { TimeCost } from "../desk/time-cost";
import { ByHand } from "../desk/timing";
import { Empty } from "../empty";
import { Face } from "./face";
import { Next, Who } from "./next";
import { Notices } from "./notices";
import { Sound } from "./sound-box";
import { StartStop } from "./start-stop";
import { useAlarms, useSound } from "./use-sound";
import { type Presses, useStopwatch } from "./use-stopwatch";

/** The timekeeper's page: who is on stage, the time, one button; what comes next. */
export function TimekeeperScreen({
  view,
  presses,
  connected,
}: {
  view: ClockView;
  presses: Presses;
  connected: boolean;
}) {
  const words = useWords(timekeeper);
  const [chosen, choose] = useState<string | null>(null);
  const stage = view.stage?.id ?? null;
  // Word of the stage ends what was chosen without it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new performance on stage is what counts
  useEffect(() => choose(null), [stage]);
  const one = view.next.find(({ id }) => id === chosen) ?? view.stage;
  const sound = useSound();
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <Notices view={view} presses={presses} connected={connected} />
      {one !== view.stage && (
        <p className="flex flex-wrap items-center gap-3 bg-warn-soft px-4 py-2">
          {words.elsewhere}
          {view.stage && (
            <Button size="small" onClick={() => choose(null)}>
              {words.back}
            </Button>
          )}
        </p>
      )}
      {one ? (
        <Timed key={one.id} one={one} presses={presses} sound={sound} />
      ) : (
        <div className="grid flex-1 place-content-center">
          <Empty icon={Mic} title={words.empty}>
            {connected ? words.emptyText : words.offlineText}
          </Empty>
        </div>
      )}
      <Next next={view.next} onChoose={connected ? null : choose} />
    </div>
  );
}

function Timed({
  one,
  presses,
  sound,
}: {
  one: TimedPerformance;
  presses: Presses;
  sound: ReturnType<typeof useSound>;
}) {
  const words = useWords(timekeeper);
  const watch = useStopwatch(one, presses);
  useAlarms(watch.seconds, watch.running, one.limits, sound.sound);
  return (
    <>
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 pt-3">
        <Who one={one} large />
        <Sound sound={sound} />
      </header>
      <Face one={one} watch={watch} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pb-2">
        <TimeCost one={{ ...one, running: watch.running }} size="normal" />
        {!one.locked && (
          <div className="ml-auto flex flex-wrap gap-2">
            <ByHand id={one.id} team={one.team.name} touched={watch.touched} size="normal" />
          </div>
        )}
      </div>
      {one.locked && <p className="px-4 pb-2 text-quiet">{words.locked}</p>}
      {!one.locked && watch.typed && <p className="px-4 pb-2 text-quiet">{words.typed}</p>}
      {!one.locked && !watch.typed && <StartStop watch={watch} />}
    </>
  );
}
