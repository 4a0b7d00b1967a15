import { Link } from "@remix-run/react";
import { Gavel, ListOrdered, TriangleAlert } from "lucide-react";
import type { ChairRow, ChairView } from "../../domain/desk/chair";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { reviewWords } from "../../text/words/reviews";
import { classNames } from "../class-names";
import { Empty } from "../empty";
import { Points } from "../points";
import { Concerns } from "./concerns";
import { ConfirmationDeed } from "./confirmation";
import { useDesk } from "./context";
import { Head } from "./head";
import { KinWarning } from "./kin";
import { Matrix } from "./matrix";
import { Penalties } from "./penalties";
import { Reviews } from "./reviews";
import { SituationLine } from "./situation";
import { StageLine } from "./stage-line";
import { TimeCost } from "./time-cost";
import { Verdict } from "./verdict";

/** The chair's page, for a tablet: what waits on the left, the ballots side by side, and one decision at the bottom. */
export function ChairScreen({ view }: { view: ChairView }) {
  const words = useWords(desk).chair;
  const one = view.chosen;
  return (
    <div className="flex h-full flex-col overflow-y-auto md:grid md:grid-cols-[16rem_minmax(0,1fr)] md:grid-rows-[minmax(0,1fr)] md:overflow-hidden">
      <nav
        aria-label={words.waiting}
        className="relative shrink-0 border-line bg-surface md:min-h-0 md:overflow-y-auto md:border-r"
      >
        <Decisions undecided={view.undecided} />
        <Rows title={words.waiting} rows={view.waiting} chosen={one?.id ?? null} />
        {view.waiting.length === 0 && <p className="px-3 pb-3 text-quiet text-sm">{words.none}</p>}
        {view.confirmed.length > 0 && (
          <Rows title={words.confirmedList} rows={view.confirmed} chosen={one?.id ?? null} />
        )}
      </nav>
      {one ? (
        <div key={one.id} className="flex min-h-0 flex-col">
          <div className="relative flex min-h-0 flex-1 flex-col gap-2 p-3 *:shrink-0 md:overflow-y-auto">
            <Head one={one} stage={null} size="touch" />
            <SituationLine one={one} size="touch" />
            <KinWarning one={one} size="touch" />
            <Time one={one} />
            <Matrix one={one} size="touch" />
            <Verdict one={one} />
            <Concerns one={one} />
            <Reviews one={one} size="touch" />
            <Penalties one={one} size="touch" />
          </div>
          <footer className="flex shrink-0 flex-wrap items-center justify-end gap-x-4 gap-y-1 border-line border-t bg-surface px-4 py-2 [&>p]:w-auto [&>p]:flex-1">
            <ConfirmationDeed one={one} size="touch" />
          </footer>
        </div>
      ) : (
        <Empty icon={Gavel} title={words.none}>
          {words.noneText}
        </Empty>
      )}
    </div>
  );
}

/** The way to ties, standings and every decision so far. */
function Decisions({ undecided }: { undecided: number }) {
  const words = useWords(reviewWords);
  const { contest, can } = useDesk();
  if (!can("results.read")) return null;
  return (
    <div className={classNames("px-3 py-1", undecided > 0 && "bg-warn-soft")}>
      {undecided > 0 && (
        <p className="flex items-start gap-2 pt-1 font-semibold text-sm">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          {words.ties(undecided)}
        </p>
      )}
      <Link
        to={`/organize/${contest}/results`}
        className="touch inline-flex items-center gap-2 font-semibold text-brand underline underline-offset-4"
      >
        <ListOrdered aria-hidden className="size-5 shrink-0" />
        {words.decisions}
      </Link>
    </div>
  );
}

function Rows({ title, rows, chosen }: { title: string; rows: readonly ChairRow[]; chosen: string | null }) {
  return (
    <>
      <h2 className="px-3 pt-3 pb-1 font-semibold text-sm">{title}</h2>
      <ul className="divide-y divide-line border-line border-b">
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to={`?performance=${row.id}`}
              preventScrollReset
              aria-current={row.id === chosen ? "true" : undefined}
              className={classNames(
                "touch -outline-offset-2 flex items-center gap-2 border-l-4 px-2 py-1 text-ink no-underline",
                row.id === chosen ? "border-brand bg-brand-soft" : "border-transparent hover:bg-sunken",
              )}
            >
              <span className="min-w-0 flex-1 leading-tight">
                <span className="block font-semibold text-sm">{row.contestant ?? row.team.name}</span>
                <span className="flex flex-wrap gap-x-2 text-quiet text-xs">
                  {row.part}
                  <StageLine stage={row.stage} progress={row.progress} out={row.out} tally={row.tally} />
                </span>
              </span>
              {row.mark !== null && <Points value={row.mark} className="shrink-0 font-medium text-sm" />}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How long it took, in a line. */
function Time({ one }: { one: DeskPerformance }) {
  const words = useWords(desk);
  const { duration, maximum } = useFormat();
  const { clock, limits } = one;
  if (!clock.touched && !one.tally) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      {clock.touched && (
        <span>
          {words.clock.time} <strong className="figures">{duration(clock.seconds)}</strong>
          {limits.maximum !== null && <span className="text-quiet"> / {duration(limits.maximum)}</span>}
        </span>
      )}
      {one.tally?.correct != null && (
        <span>
          {words.tally.correct} <strong className="figures">{one.tally.correct}</strong>{" "}
          <span className="text-quiet">{words.tally.of(one.tally.questions, maximum(one.tally.pointsEach))}</span>
        </span>
      )}
      <TimeCost size="touch" one={{ ...one, locked: one.confirmation !== null, running: one.clock.since !== null }} />
    </div>
  );
}
