import { type Course, type Milestone, milestone, milestones, type Need, readiness } from "./readiness";
import type { Contest, Origin } from "./record";

/**
 * The tree of stages as the organizers of a contest above see it (domain.md, "Levels are data"): which units are to hold
 * a contest, who has held theirs, and how far the others are. It knows counts and states, never a mark or a rank.
 */

/** A contest as the one above it sees it. */
export type Summary = Pick<
  Contest,
  "id" | "title" | "level" | "place" | "startsOn" | "endsOn" | "parent" | "holders" | "expected" | "sample"
> & {
  milestone: Milestone;
  /** What it still needs before its day; nothing once the day has begun. What must be there comes first. */
  missing: Need[];
  teams: number;
  people: number;
  /** Its results are no longer those that were approved. */
  differs: boolean;
};

export function summary(record: Course & { contest: Omit<Contest, "hall"> }, differs = false): Summary {
  const { id, title, level, place, startsOn, endsOn, parent, holders, expected, sample } = record.contest;
  const reached = milestone(record);
  const unmet =
    reached === "drafting" || reached === "rules-approved" ? readiness(record).filter((one) => !one.met) : [];
  const missing = [...unmet.filter((one) => one.must), ...unmet.filter((one) => !one.must)].map((one) => one.need);
  const [teams, people] = [record.teams.length, record.contestants.length];
  const facts = { id, title, level, place, startsOn, endsOn, parent, holders, expected, sample };
  return { ...facts, milestone: reached, missing, teams, people, differs };
}

/** A team of the contest above, and whether it came from below. */
export type Arrived = { id: string; unit: string | null; origin: Pick<Origin, "contest" | "way"> | null };

/** How far a unit is: as far as the furthest of its contests; "none" when nobody holds one for it. */
export type UnitState = Milestone | "none";

/**
 * A line of the stage: a unit and a contest of its own, a unit without one, or a contest of no unit. A contest that
 * several units hold stands in the line of each, but its figures count in the first (`counted`); a unit with several
 * contests has a line for each, and counts in the first (`leads`).
 */
export type StageRow = {
  unit: string | null;
  expected: boolean;
  state: UnitState;
  contest: Summary | null;
  counted: boolean;
  leads: boolean;
  /** The other units that hold the same contest. */
  together: string[];
  /** Teams of the contest above that came from here, each in one line only. */
  arrived: string[];
};

const rank = (state: UnitState): number => (state === "none" ? -1 : milestones.indexOf(state));
/** Its contest has been held: the results of its last round are published. */
export const isHeld = (state: UnitState): boolean => state === "published" || state === "approved";

/** The lines below a contest: the units that are expected, in their order, then other units, then contests of no unit. */
export function stage(
  above: Pick<Contest, "id" | "expected">,
  below: readonly Summary[],
  teams: readonly Arrived[] = [],
): StageRow[] {
  const own = below.filter((one) => one.parent === above.id);
  const units = [...new Set([...above.expected, ...own.flatMap((one) => one.holders)])];
  const seen = new Set<string>();
  const rows = units.flatMap((unit): StageRow[] => {
    const held = own.filter((one) => one.holders.includes(unit));
    const state = held.reduce<UnitState>((far, one) => (rank(one.milestone) > rank(far) ? one.milestone : far), "none");
    const common = { unit, expected: above.expected.includes(unit), state, arrived: [] };
    if (held.length === 0) return [{ ...common, contest: null, counted: false, leads: true, together: [] }];
    return held.map((contest, at) => {
      const counted = !seen.has(contest.id);
      seen.add(contest.id);
      const together = contest.holders.filter((other) => other !== unit);
      return { ...common, contest, counted, leads: at === 0, together };
    });
  });
  const unheld = own
    .filter((one) => one.holders.length === 0)
    .map(
      (contest): StageRow => ({
        ...{ unit: null, expected: false, state: contest.milestone, contest, counted: true },
        ...{ leads: false, together: [], arrived: [] },
      }),
    );
  return withArrivals([...rows, ...unheld], teams);
}

/** Puts each team in the line of its contest and unit; else of its contest; else of its unit; else in none. */
function withArrivals(rows: StageRow[], teams: readonly Arrived[]): StageRow[] {
  const arrived = new Map<StageRow, string[]>();
  for (const { id, unit, origin } of teams) {
    const from = rows.filter((row) => row.contest !== null && row.contest.id === origin?.contest);
    const line =
      from.find((row) => row.unit === unit) ??
      from[0] ??
      rows.find((row) => row.leads && unit !== null && row.unit === unit);
    if (line) arrived.set(line, [...(arrived.get(line) ?? []), id]);
  }
  return rows.map((row) => ({ ...row, arrived: arrived.get(row) ?? [] }));
}
