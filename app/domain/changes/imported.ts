import type { Change, Moment } from "../change";
import { withPerformances } from "../entrants";
import { type JudgeRow, type Office, planJudges } from "../lists/judges";
import type { Outcome } from "../lists/outcome";
import { type PeopleOptions, type PersonRow, planPeople } from "../lists/people";
import { planTeams, type ReadRow, type TeamRow } from "../lists/teams";
import { unitFinder } from "../lists/units";
import type { Bloc, Contestant, ContestRecord, Judge, Officer, Team, Unit } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { withUnits } from "../units";
import { addJudges, addOfficers } from "./panel";
import { heldBySubstitution } from "./substitutions";

/**
 * Lists that were taken in from a file or a paste: each is one change, all of it or nothing. Rows are compared anew with
 * the record as it stands, so that what was taken in before changes nothing when it comes again.
 */

/** The most that a record holds of each (`record.ts`). */
const most = { teams: 2000, contestants: 50_000, judges: 500, officers: 500 } as const;

/** Teams, each with the unit of the catalogue that its line means; the record takes those in, with all above them. */
export function importTeams(rows: readonly ReadRow<TeamRow>[], catalogue: readonly Unit[]): Change {
  return imported("teams.imported", (before, moment) => {
    const outcomes = planTeams(rows, before, unitFinder(catalogue, before.contest.startsOn));
    const record = withUnits(before, catalogue, unitsIn(outcomes));
    const blocs = withBlocs(record.blocs, outcomes, moment);
    const blocOf = new Map(blocs.map((bloc) => [bloc.name, bloc.id]));
    const changed = changedById(outcomes);
    const teams = record.teams.map((team): Team => {
      const made = changed.get(team.id);
      if (!made) return team;
      const { bloc, ...facts } = made;
      return { ...team, ...facts, bloc: blocOf.get(bloc) ?? null };
    });
    const fresh = newOnes(outcomes).map(
      ({ bloc, ...facts }): Team => ({
        ...{ id: moment.newId(), ...facts, bloc: blocOf.get(bloc) ?? null },
        ...{ origin: null, sample: false },
      }),
    );
    return { outcomes, next: { ...record, blocs, teams: [...teams, ...fresh] } };
  });
}

export function importPeople(rows: readonly ReadRow<PersonRow>[], options: PeopleOptions): Change {
  return imported("people.imported", (record, moment) => {
    const outcomes = planPeople(rows, record, options);
    const made = new Map<string, Team>();
    const teamOf = (name: string): string => {
      const team = made.get(name) ?? { ...blankTeam, id: moment.newId(), name };
      made.set(name, team);
      return team.id;
    };
    const changed = changedById(outcomes);
    for (const one of record.contestants) {
      const role = changed.get(one.id)?.role ?? one.role;
      const held = role === one.role ? null : heldBySubstitution(record, one);
      if (held) return { outcomes, next: held };
    }
    const contestants = record.contestants.map((one): Contestant => {
      const facts = changed.get(one.id);
      return facts ? { ...one, ...withoutTeam(facts) } : one;
    });
    const fresh = newOnes(outcomes).map((facts): Contestant => {
      const team = facts.newTeam ? teamOf(facts.team) : facts.team;
      return { id: moment.newId(), team, ...withoutTeam(facts), photo: null, origin: null, sample: false };
    });
    const next = { ...record, contestants: [...contestants, ...fresh], teams: [...record.teams, ...made.values()] };
    return { outcomes, next };
  });
}

export function importJudges(rows: readonly ReadRow<JudgeRow>[]): Change {
  return imported("judges.imported", (record, moment) => {
    const outcomes = planJudges(rows, record);
    const changed = changedById(outcomes);
    const judges = record.judges.map((judge): Judge => {
      const made = changed.get(judge.id);
      if (!made) return judge;
      const { role, ...facts } = made;
      return { ...judge, ...facts, chair: role === "chair" };
    });
    const officers = record.officers.map((officer): Officer => {
      const { role, ...facts } = changed.get(officer.id) ?? {};
      return { ...officer, ...facts, role: isOffice(role) ? role : officer.role };
    });
    const [freshJudges, freshOfficers]: [Judge[], Officer[]] = [[], []];
    for (const { role, ...facts } of newOnes(outcomes)) {
      const row = { id: moment.newId(), ...facts, sample: false };
      if (isOffice(role)) freshOfficers.push({ ...row, role });
      else freshJudges.push({ ...row, unit: null, chair: role === "chair" });
    }
    const seated = addJudges(freshJudges).apply({ ...record, judges, officers }, moment);
    return { outcomes, next: isRefusal(seated) ? seated : addOfficers(freshOfficers).apply(seated, moment) };
  });
}

const isOffice = (role: Office | undefined): role is Officer["role"] =>
  role !== undefined && role !== "chair" && role !== "judge";

/** What is planned for the rows of a list, and the record when all of it is done. */
type Planned = { outcomes: readonly Outcome<object>[]; next: ContestRecord | Refusal };

function imported(name: string, build: (record: ContestRecord, moment: Moment) => Planned): Change {
  return {
    name,
    action: "setup.write",
    apply: (record, moment) => {
      const { outcomes, next } = build(record, moment);
      const count = outcomes.filter(({ state }) => state === "refused").length;
      if (count > 0) return refuse("list-refused", undefined, { count });
      if (outcomes.every(({ state }) => state === "same")) return record;
      if (isRefusal(next)) return next;
      for (const list of ["teams", "contestants", "judges", "officers"] as const) {
        if (next[list].length > most[list]) return refuse("too-many-rows", undefined, { most: most[list] });
      }
      return withPerformances(next, moment.newId);
    },
  };
}

function changedById<Made>(outcomes: readonly Outcome<Made>[]): Map<string, Made> {
  return new Map(outcomes.flatMap((one) => (one.state === "changed" ? [[one.id, one.made] as const] : [])));
}

function newOnes<Made>(outcomes: readonly Outcome<Made>[]): Made[] {
  return outcomes.flatMap((one) => (one.state === "new" ? [one.made] : []));
}

function withoutTeam<Row extends { team: string; newTeam: boolean }>({ team: _, newTeam: __, ...facts }: Row) {
  return facts;
}

const blankTeam = { number: null, unit: null, unitName: "", bloc: null, origin: null, sample: false } as const;

function withBlocs(present: readonly Bloc[], outcomes: ReturnType<typeof planTeams>, moment: Moment): Bloc[] {
  const known = new Set(present.map((bloc) => bloc.name));
  const named = outcomes.flatMap((one) => ("made" in one ? [one.made.bloc] : []));
  const fresh = [...new Set(named)].filter((name) => name !== "" && !known.has(name));
  return [...present, ...fresh.map((name): Bloc => ({ id: moment.newId(), name, kind: kindOf(name) }))];
}

const unitsIn = (outcomes: ReturnType<typeof planTeams>): string[] =>
  outcomes.flatMap((one) => ("made" in one && one.made.unit !== null ? [one.made.unit] : []));

/** "Cụm 1" is a cluster; what is called anything else is a bloc. */
function kindOf(name: string): Bloc["kind"] {
  return /^cụm(\s|$)/i.test(name) ? "cluster" : "bloc";
}
