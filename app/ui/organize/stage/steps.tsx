import { milestones } from "~/domain/readiness";
import type { UnitState } from "~/domain/stages";
import { classNames } from "~/ui/class-names";

const [width, gap, height] = [18, 3, 10];

/** Five steps, filled as far as a unit is. It says nothing to those who listen: the state stands beside it in words. */
export function Steps({ state, className }: { state: UnitState; className?: string }) {
  const reached = state === "none" ? 0 : milestones.indexOf(state) + 1;
  const whole = milestones.length * (width + gap) - gap;
  return (
    <svg
      viewBox={`0 0 ${whole} ${height}`}
      width={whole}
      height={height}
      aria-hidden
      className={classNames("shrink-0", className)}
    >
      {milestones.map((milestone, at) => (
        <rect
          key={milestone}
          x={at * (width + gap) + 0.5}
          y={0.5}
          width={width - 1}
          height={height - 1}
          rx={2}
          strokeDasharray={state === "none" ? "2 2" : undefined}
          className={at < reached ? fills[state] : "fill-transparent stroke-edge"}
        />
      ))}
    </svg>
  );
}

/** The colour of a state, wherever it is painted. Its step or its words say the same. */
export const fills: { [S in UnitState]: string } = {
  none: "fill-transparent stroke-edge",
  drafting: "fill-edge stroke-edge",
  "rules-approved": "fill-info stroke-info",
  running: "fill-brand stroke-brand",
  published: "fill-gold stroke-gold",
  approved: "fill-ok stroke-ok",
};
