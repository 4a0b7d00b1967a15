import type { ContestRecord } from "./record";
import { figures, type StageFigures, ways } from "./stage-figures";
import { type Arrived, isHeld, type StageRow, type Summary, stage } from "./stages";

/**
 * The figures of a whole stage: the lines of the contest itself, and, `deeper`, those of all contests below them as one.
 */
export function stageTotals(rows: readonly StageRow[], all: readonly Summary[], teams: readonly Arrived[]) {
  const under = (some: readonly StageRow[]): StageRow[] =>
    some.flatMap(({ contest, counted }) => {
      if (contest === null || !counted) return [];
      const next = stage(contest, all);
      return [...next, ...under(next)];
    });
  const deeper = under(rows);
  const below: StageFigures | null = deeper.length > 0 ? figures(deeper) : null;
  return { near: figures(rows), deeper: below, ways: ways(teams) };
}

/** What the report of a stage says: its figures, and the units that have held nothing. */
export type Told = {
  /** units expected and held, and their kinds, the most frequent first; null where no unit is expected */
  units: { held: number; running: number; preparing: number; expected: number; kinds: string[] } | null;
  /** the contests held, with their teams and people */
  done: { contests: number; teams: number; people: number };
  /** of those, how many are held by units that nobody expects, or by none that is named */
  outside: number;
  none: { name: string; came: boolean }[];
  deeper: { contests: number; teams: number; people: number; held: number; expected: number } | null;
  /** the contest's own teams by the way they came */
  here: { teams: number; people: number; rank: number; choice: number; nomination: number; direct: number };
};

export function told(
  { teams, contestants, contest }: Pick<ContestRecord, "teams" | "contestants" | "contest">,
  rows: readonly StageRow[],
  { near, deeper, ways: came }: ReturnType<typeof stageTotals>,
  nameOf: (unit: string) => string,
  kindOf: (unit: string) => string,
): Told {
  const without = rows.filter((row) => row.expected && row.state === "none");
  const { expected } = contest;
  const { held, units } = near;
  const preparing = units.drafting + units["rules-approved"];
  const reached = { held, running: units.running, preparing, expected: near.expected };
  return {
    units: expected.length === 0 ? null : { ...reached, kinds: kinds(expected.map(kindOf)) },
    done: near.done,
    outside: expected.length === 0 ? 0 : rows.filter(isOutside).length,
    none: without.map(({ unit, arrived }) => ({ name: nameOf(unit ?? ""), came: arrived.length > 0 })),
    deeper: deeper && { ...deeper.done, held: deeper.held, expected: deeper.known ? deeper.expected : 0 },
    here: { teams: teams.length, people: contestants.length, ...came },
  };
}

const isOutside = ({ expected, counted, contest }: StageRow): boolean =>
  !expected && counted && contest !== null && isHeld(contest.milestone);

/** Each kind once, the most frequent first. */
function kinds(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const kind of all) if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}
