import { type Milestone, milestones, type Need } from "./readiness";
import type { Origin } from "./record";
import { type Arrived, isHeld, type StageRow, type Summary, type UnitState } from "./stages";

export type Count = { contests: number; teams: number; people: number };
export type StageFigures = {
  /** Whether units are expected at all; where none are, those that hold a contest stand for them. */
  known: boolean;
  /** Units in lines: those expected, those of them that have held a contest, those without one. */
  expected: number;
  held: number;
  none: number;
  /** How many expected units are how far: together they are `expected`. */
  units: { [S in UnitState]: number };
  /** Units that hold a contest here though nobody expected them, and contests that no unit holds. */
  unlisted: number;
  unheld: number;
  /** The contests by how far they are: together they are `all`. */
  contests: { [M in Milestone]: Count };
  all: Count;
  /** Contests that have been held, with their teams and people. */
  done: Count;
};

const nothing: Count = { contests: 0, teams: 0, people: 0 };
const plus = (a: Count, b: Count): Count => ({
  contests: a.contests + b.contests,
  teams: a.teams + b.teams,
  people: a.people + b.people,
});

/**
 * The figures of some lines. Where no unit is expected, every unit that holds a contest is as good as expected: there is
 * no other number to measure by.
 */
export function figures(rows: readonly StageRow[]): StageFigures {
  const leading = rows.filter((row) => row.leads && row.unit !== null);
  const named = leading.filter((row) => row.expected);
  const units = named.length > 0 ? named : leading;
  const states: UnitState[] = ["none", ...milestones];
  const inState = (state: UnitState) => units.filter((row) => row.state === state).length;
  const counted = rows.flatMap((row) => (row.counted && row.contest ? row.contest : []));
  const sum = (some: readonly Summary[]) =>
    some.reduce((total, { teams, people }) => plus(total, { contests: 1, teams, people }), nothing);
  const at = (reached: Milestone) => sum(counted.filter((one) => one.milestone === reached));
  return {
    known: named.length > 0,
    expected: units.length,
    held: units.filter((row) => isHeld(row.state)).length,
    none: inState("none"),
    units: Object.fromEntries(states.map((state) => [state, inState(state)])) as StageFigures["units"],
    unlisted: leading.length - units.length,
    unheld: rows.filter((row) => row.unit === null).length,
    contests: Object.fromEntries(milestones.map((one) => [one, at(one)])) as StageFigures["contests"],
    all: sum(counted),
    done: sum(counted.filter((one) => isHeld(one.milestone))),
  };
}

/** How the teams of the contest above came: `direct` were entered there, from no contest below. Together they are all. */
export function ways(teams: readonly Arrived[]): { [W in Origin["way"] | "direct"]: number } {
  const count = (way: Origin["way"] | "direct") => teams.filter((one) => (one.origin?.way ?? "direct") === way).length;
  return { rank: count("rank"), choice: count("choice"), nomination: count("nomination"), direct: count("direct") };
}

/** What a line still lacks before the contest above can go on. */
export type Lack = Need | "contest" | "results-approval" | "new-approval" | "sending";

/** In the order in which it is put right; a team that came all the same does not make up for a contest not held. */
export function lacks({ contest, arrived, expected }: StageRow): Lack[] {
  if (contest === null) return expected ? ["contest"] : [];
  if (!isHeld(contest.milestone)) return contest.missing;
  const approval = contest.milestone === "published" ? "results-approval" : contest.differs ? "new-approval" : null;
  return [...(approval ? ([approval] as const) : []), ...(arrived.length === 0 ? (["sending"] as const) : [])];
}

/** Which lines a figure counts; what it leads to. */
export const showings = ["held", "preparing", "none", ...milestones, "arrived", "unlisted"] as const;
export type Showing = (typeof showings)[number];

export function shows(row: StageRow, showing: Showing | null): boolean {
  switch (showing) {
    case null:
      return true;
    case "held":
      return isHeld(row.state);
    case "preparing":
      return row.state === "drafting" || row.state === "rules-approved";
    case "arrived":
      return row.arrived.length > 0;
    case "unlisted":
      return !row.expected;
    default:
      return row.state === showing;
  }
}
