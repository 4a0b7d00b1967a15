import { Link } from "@remix-run/react";
import { milestones } from "~/domain/readiness";
import type { StageFigures } from "~/domain/stage-figures";
import type { UnitState } from "~/domain/stages";
import { useFormat, useWords } from "~/text/words";
import { stages } from "~/text/words/organize/stages";
import { Panel } from "~/ui/panel";
import { fills, Steps } from "./steps";

/** From the furthest to those that have not begun, as one reads a report. */
const order: readonly UnitState[] = [...[...milestones].reverse(), "none"];

export type UnitShown = { id: string; name: string; state: UnitState };

/** How far the units are: all of them in one bar, then each by itself. */
export function StagePicture({ units, figures }: { units: readonly UnitShown[]; figures: StageFigures }) {
  const words = useWords(stages);
  const { count } = useFormat();
  const present = order.filter((state) => figures.units[state] > 0);
  return (
    <Panel
      title={words.picture}
      hint={
        <>
          {words.pictureHint} <span data-screen>{words.pictureLeads}</span>
        </>
      }
    >
      <figure className="flex flex-col gap-4">
        <Whole figures={figures} />
        <figcaption>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {present.map((state) => (
              <li key={state}>
                <Link
                  to={`?show=${state}#lines`}
                  className="inline-flex min-h-8 items-center gap-2 underline-offset-4 hover:underline"
                >
                  <svg viewBox="0 0 14 14" className="size-3.5 shrink-0" aria-hidden>
                    <rect x={1} y={1} width={12} height={12} rx={3} className={fills[state]} />
                  </svg>
                  {words.states[state]}
                  <strong className="figures">{count(figures.units[state])}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </figcaption>
        <ul className="columns-1 gap-8 sm:columns-2 xl:columns-3 print:columns-3">
          {units.map(({ id, name, state }) => (
            <li key={id} className="flex break-inside-avoid items-center gap-3 border-line border-b py-1.5">
              <span className="min-w-0 flex-1 font-medium text-sm">{name}</span>
              <Steps state={state} />
              <span className="sr-only">{words.states[state]}</span>
            </li>
          ))}
        </ul>
      </figure>
    </Panel>
  );
}

/** One bar of all units, its lengths their numbers. */
function Whole({ figures }: { figures: StageFigures }) {
  const words = useWords(stages);
  if (figures.expected === 0) return null;
  let from = 0;
  const pieces = order.map((state) => {
    const length = (figures.units[state] / figures.expected) * 1000;
    const piece = { state, x: from, length };
    from += length;
    return piece;
  });
  const said = pieces
    .filter(({ length }) => length > 0)
    .map(({ state }) => `${words.states[state]}: ${figures.units[state]}`)
    .join("; ");
  return (
    <svg
      viewBox="0 0 1000 24"
      preserveAspectRatio="none"
      className="h-6 w-full rounded-sm"
      role="img"
      aria-label={said}
    >
      {pieces.map(({ state, x, length }) =>
        length > 0 ? (
          <rect
            key={state}
            x={x + 1}
            y={1}
            width={Math.max(0, length - 2)}
            height={22}
            vectorEffect="non-scaling-stroke"
            strokeDasharray={state === "none" ? "4 4" : undefined}
            className={fills[state]}
          />
        ) : null,
      )}
    </svg>
  );
}
