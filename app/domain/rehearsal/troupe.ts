import { withPerformances } from "../entrants";
import type { Contestant, ContestRecord, Judge, Team } from "../record";

/** How many to invent where a contest has nobody yet. */
export type Invented = { teams: number; judges: number };

/** How many contestants an invented team sends to a part that is scored per contestant. */
const speakers = 3;

/**
 * The contest as it goes on stage for a rehearsal: its rules, its teams and judges, and of the day nothing. Where there
 * are no teams or judges yet, so many are invented; where a panel is empty, all judges sit on it.
 */
export function troupe(record: ContestRecord, invented: Invented): ContestRecord {
  const teams = record.teams.length > 0 ? record.teams : inventTeams(record, invented.teams);
  const judges = record.judges.length > 0 ? record.judges : inventJudges(invented.judges);
  const all = judges.map(({ id }) => id);
  const byContestant = record.parts.some((part) => part.scoredPer === "contestant");
  let made = 0;
  return withPerformances(
    {
      ...record,
      contest: { ...record.contest, onStage: null },
      teams,
      contestants: byContestant ? withSpeakers(record, teams) : record.contestants,
      judges,
      parts: record.parts.map((part) =>
        part.marking.by === "panel" && part.panel.length === 0 ? { ...part, panel: all } : part,
      ),
      ...nothingOfTheDay,
    },
    () => `luot-${++made}`,
  );
}

const nothingOfTheDay = {
  performances: [],
  ballots: [],
  paperEntries: [],
  tallies: [],
  penalties: [],
  decisions: [],
  confirmations: [],
  publications: [],
  arrivals: [],
  substitutions: [],
  approvals: [],
  ceremonies: [],
  votes: [],
  draws: [],
  calls: [],
  reviews: [],
} satisfies Partial<ContestRecord>;

/** All of a record that a rehearsal is made of: while these are the same, so is what comes of one seed. */
export function playedFrom(record: ContestRecord): unknown[] {
  return Object.entries(record).flatMap(([key, rows]) => (key in nothingOfTheDay ? [] : [rows]));
}

function inventTeams({ blocs }: ContestRecord, count: number): Team[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `Đội ${at + 1}`;
    const bloc = blocs[at % Math.max(1, blocs.length)]?.id ?? null;
    return { id: `doi-${at + 1}`, number: at + 1, name, unit: null, unitName: "", bloc, origin: null, sample: true };
  });
}

function inventJudges(count: number): Judge[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `giam-khao-${at + 1}`,
    fullName: `Giám khảo ${at + 1}`,
    title: "",
    workplace: "",
    unit: null,
    sample: true,
    chair: at === 0,
  }));
}

/** Everybody listed, and for a team of whom nobody official is listed yet, invented ones. */
function withSpeakers({ contestants }: ContestRecord, teams: readonly Team[]): Contestant[] {
  const named = new Set(contestants.filter((one) => one.role === "official").map((one) => one.team));
  const person = { gender: null, birthYear: null, ethnicity: "", title: "", workplace: "", photo: null, origin: null };
  const more = teams
    .filter(({ id }) => !named.has(id))
    .flatMap(({ id }) =>
      Array.from(
        { length: speakers },
        (_, at): Contestant => ({
          id: `${id}-ts${at + 1}`.slice(-64),
          team: id,
          fullName: `Thí sinh ${at + 1}`,
          ...person,
          role: "official",
          sample: true,
        }),
      ),
    );
  return [...contestants, ...more];
}
