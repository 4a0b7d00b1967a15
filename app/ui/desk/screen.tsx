import type { ReactNode } from "react";
import type { DeskHall } from "../../domain/desk/hall";
import type { DeskPerformance } from "../../domain/desk/performance";
import type { DeskView } from "../../domain/desk/view";
import { Calls } from "./calls";
import { useDesk } from "./context";
import { Hall } from "./hall";
import { Head } from "./head";
import { KinWarning } from "./kin";
import { Matrix } from "./matrix";
import { missing, NothingYet } from "./nothing-yet";
import { OrderList } from "./order-list";
import { Penalties } from "./penalties";
import { Reviews } from "./reviews";
import { RoundBox } from "./rounds";
import { SituationLine } from "./situation";
import { Steps } from "./steps";
import { Timing } from "./timing";
import { Verdict } from "./verdict";

/** The desk: the running order, the performance in hand, the people and the hall. Columns scroll, the frame does not. */
export function Screen({
  view,
  hall,
  seats,
  onCalled,
}: {
  view: DeskView;
  hall: DeskHall;
  /** how everybody's device is: a slot, because it changes every second and the rest does not */
  seats: ReactNode;
  onCalled: () => void;
}) {
  const { can } = useDesk();
  const lacking = missing(view);
  const one = view.chosen;
  if (lacking === "noParts" || lacking === "noTeams") return <NothingYet what={lacking} />;
  const running = view.stage?.running ? view.stage.team : null;
  const round = view.rounds.find((each) => each.id === one?.part.round) ?? view.rounds[0];
  return (
    <div className="flex h-full flex-col overflow-y-auto lg:grid lg:grid-cols-[15rem_minmax(0,1fr)_14rem] lg:grid-rows-[minmax(0,1fr)] lg:overflow-hidden xl:grid-cols-[18.5rem_minmax(0,1fr)_17.5rem]">
      <OrderList parts={view.parts} part={view.part} chosen={one?.id ?? null} running={running} onCalled={onCalled} />
      <Column>
        {one && (
          <div key={one.id} className="flex flex-col gap-2">
            <Head one={one} stage={view.stage} />
            {!one.out && <SituationLine one={one} />}
            <KinWarning one={one} />
            {!isIdle(one) && <Steps one={one} running={running} roundPublished={round?.publication != null} />}
            {!one.out && timed(one) && <Timing one={one} />}
            {lacking === "noJudges" && !one.tally ? (
              <NothingYet what="noJudges" />
            ) : (
              marked(one) && <Matrix one={one} />
            )}
            {marked(one) && <Verdict one={one} />}
            {marked(one) && <Reviews one={one} />}
            {(one.sight !== "none" || one.penalties.length > 0) && <Penalties one={one} />}
          </div>
        )}
      </Column>
      <aside className="relative flex shrink-0 flex-col border-line bg-surface lg:min-h-0 lg:overflow-y-auto lg:border-l">
        {can("call.answer") && view.calls.some((call) => !call.answered) && <Calls calls={view.calls} />}
        {seats}
        {can("call.answer") && view.calls.every((call) => call.answered) && <Calls calls={view.calls} />}
        <Hall hall={hall} />
        {view.rounds.map((each) => (
          <RoundBox key={each.id} round={each} />
        ))}
      </aside>
    </div>
  );
}

/** Who is out before anything was marked needs no steps; only a performance that did not take place counts, as 0. */
function isIdle({ out, opened, confirmation }: DeskPerformance): boolean {
  return out !== null && out.kind !== "no-show" && opened === null && confirmation === null;
}

/** Ballots of who is out are shown only when there are any. */
function marked({ out, progress }: DeskPerformance): boolean {
  return out === null || progress.in > 0;
}

/** A part marked by key has a clock only where its rules have a time, or somebody timed it. */
function timed({ tally, limits, clock }: DeskPerformance): boolean {
  return !tally || limits.minimum !== null || limits.maximum !== null || clock.touched;
}

function Column({ children }: { children: ReactNode }) {
  return (
    <div className="relative order-first shrink-0 p-3 lg:order-none lg:min-h-0 lg:overflow-y-auto">{children}</div>
  );
}
