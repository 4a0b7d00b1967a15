import { figures, type Lack, lacks, type Showing, shows } from "./stage-figures";
import { type StageRow, type Summary, stage, type UnitState } from "./stages";

/** A line of the stage as a page shows it: with names, and with no more of a contest than is shown. */
export type StageLine = {
  key: string;
  /** 0: feeds the contest itself; 1: feeds one that feeds it; and so on */
  depth: number;
  unit: string | null;
  unitId: string | null;
  state: UnitState;
  expected: boolean;
  leads: boolean;
  counted: boolean;
  together: string[];
  contest:
    | (Pick<Summary, "id" | "title" | "place" | "startsOn" | "endsOn" | "sample" | "teams" | "people" | "milestone"> & {
        /** whether the reader is one of its own people */
        mine: boolean;
        below: { contests: number; held: number; expected: number; open: boolean } | null;
      })
    | null;
  arrived: { id: string; name: string }[];
  lacks: Lack[];
};

export type LineNames = {
  unit: (id: string) => string;
  team: (id: string) => string;
  mine: (contest: string) => boolean;
};

/**
 * The lines of a stage that a figure counts, each followed by those below it where it is open: `open` names a contest, or
 * all of them. What is
 * below the one named is shown whole.
 */
export function stageLines(
  rows: readonly StageRow[],
  all: readonly Summary[],
  names: LineNames,
  { showing = null, open = null }: { showing?: Showing | null; open?: string | "all" | null } = {},
): StageLine[] {
  const leadsTo = ancestors(all, open);
  const walk = (some: readonly StageRow[], depth: number, whole: boolean): StageLine[] =>
    some.flatMap((row) => {
      const { contest } = row;
      const under = contest && row.counted ? stage(contest, all) : [];
      const inside = whole || contest?.id === open;
      const opened = under.length > 0 && (inside || (contest !== null && leadsTo.has(contest.id)));
      return [line(row, depth, under, opened, names), ...(opened ? walk(under, depth + 1, inside) : [])];
    });
  const counted = rows.filter((row) => shows(row, showing));
  return walk(counted, 0, open === "all");
}

/** The contests through which one feeds the top, itself left out. */
function ancestors(all: readonly Summary[], id: string | null): Set<string> {
  const found = new Set<string>();
  let at = all.find((one) => one.id === id)?.parent ?? null;
  while (at !== null && !found.has(at)) {
    found.add(at);
    at = all.find((one) => one.id === at)?.parent ?? null;
  }
  return found;
}

function line(row: StageRow, depth: number, under: readonly StageRow[], open: boolean, names: LineNames): StageLine {
  const { contest, unit, state, expected, leads, counted } = row;
  const { all, held, known, expected: awaited } = figures(under);
  return {
    key: `${depth} ${unit ?? ""} ${contest?.id ?? ""}`,
    ...{ depth, unitId: unit, state, expected, leads, counted },
    unit: unit === null ? null : names.unit(unit),
    together: row.together.map(names.unit),
    contest: contest && {
      ...{ id: contest.id, title: contest.title, place: contest.place, sample: contest.sample },
      ...{ startsOn: contest.startsOn, endsOn: contest.endsOn, teams: contest.teams, people: contest.people },
      milestone: contest.milestone,
      mine: names.mine(contest.id),
      below: under.length === 0 ? null : { contests: all.contests, held, expected: known ? awaited : 0, open },
    },
    arrived: row.arrived.map((id) => ({ id, name: names.team(id) })),
    // Who came up from a line deeper down is known only to the contest above it.
    lacks: lacks(row).filter((lack) => lack !== "sending" || depth === 0),
  };
}
