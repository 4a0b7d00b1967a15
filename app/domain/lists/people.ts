import type { Contestant } from "../record";
import { betterName, isPlain, type NameIndex, nameIndex } from "./name-index";
import type { Outcome, RowNote, RowProblem } from "./outcome";
import { differences, type PresentTeams, type ReadRow } from "./teams";

/** A contestant as a list names them; what is empty, or null, the list does not say. `team` is a name or a number. */
export type PersonRow = {
  team: string;
  fullName: string;
  birthYear: number | null;
  gender: Contestant["gender"];
  ethnicity: string;
  title: string;
  workplace: string;
  role: Contestant["role"] | null;
};

type Person = Omit<Contestant, "sample" | "photo" | "origin">;
/** `team` is the id of one that is there, or the name of a `newTeam`. */
export type MadePerson = Omit<Person, "id" | "team"> & { team: string; newTeam: boolean };
export type PersonOutcome = Outcome<MadePerson>;

export type PresentPeople = Pick<PresentTeams, "teams"> & { contestants: readonly Person[] };
/** `only`: all are of this team. `newTeams`: a team that is not there is made, instead of refused. */
export type PeopleOptions = { only: string | null; newTeams: boolean };

const fields = ["fullName", "birthYear", "gender", "ethnicity", "title", "workplace", "role"] as const;

/** What a list of contestants would do, row by row. A person is found by name and year of birth in the team. */
export function planPeople(
  rows: readonly ReadRow<PersonRow>[],
  present: PresentPeople,
  { only, newTeams }: PeopleOptions,
): PersonOutcome[] {
  const teamOf = teamFinder(present.teams);
  const teamNames = new Map(present.teams.map((team) => [team.id, team.name]));
  const everybody = nameIndex(present.contestants, (one) => one.fullName);
  const inTeam = byTeam(present.contestants);
  const listed = nameIndex<MadePerson>([], (one) => one.fullName);
  const used = new Set<string>();

  return rows.map(({ row, problems: read }): PersonOutcome => {
    const problems: RowProblem[] = [...read];
    const notes: RowNote[] = [];
    const known = only ?? (row.team === "" ? undefined : teamOf(row.team));
    const newTeam = known === undefined && newTeams && row.team !== "" && !/^\d+$/.test(row.team);
    if (known === undefined && !newTeam) {
      problems.push(row.team === "" ? { kind: "no-team" } : { kind: "unknown-team", by: row.team });
    }
    const team = known ?? row.team;
    const namesakes = known === undefined ? [] : (inTeam.get(known)?.find(row.fullName) ?? []);
    const found = samePerson(row, namesakes);
    if (found.length > 1) problems.push({ kind: "not-clear", by: row.fullName });
    const target = found[0];
    const twins = listed.find(row.fullName).filter((one) => one.birthYear === row.birthYear);
    const twin = twins.some((one) => one.team === team) || (target !== undefined && used.has(target.id));
    if (twin && row.fullName !== "") problems.push({ kind: "row-twice", by: row.fullName });
    const made = madeOf(row, team, newTeam, target);
    listed.add({ ...made, birthYear: row.birthYear, fullName: row.fullName });
    if (target) used.add(target.id);
    if (problems.length > 0) return { state: "refused", problems };

    if (newTeam) notes.push({ kind: "new-team", by: team });
    if (target) {
      const changes = differences(target, made, fields);
      return changes.length > 0
        ? { state: "changed", id: target.id, made, changes, notes }
        : { state: "same", id: target.id, notes };
    }
    if (namesakes[0]) notes.push({ kind: "same-name", by: String(namesakes[0].birthYear ?? "") });
    const elsewhere = [...everybody.find(row.fullName), ...twins].find(
      (one) => one.team !== team && one.birthYear === row.birthYear && row.birthYear !== null,
    );
    if (elsewhere) notes.push({ kind: "other-team", by: teamNames.get(elsewhere.team) ?? elsewhere.team });
    return { state: "new", made, notes };
  });
}

/** Finds a team by its name, or by its number ("3", "Đội 3", "Đội số 3"). Answers its id. */
export function teamFinder(teams: PresentTeams["teams"]): (typed: string) => string | undefined {
  const byName = nameIndex(teams, (team) => team.name);
  const byNumber = new Map(teams.map((team) => [team.number, team.id]));
  return (typed) => {
    const named = [typed, typed.replace(/^đội\s+/i, "")].map((name) => byName.find(name)).find((found) => found[0]);
    if (named) return named.length === 1 ? named[0]?.id : undefined;
    const number = /^(?:đội\s*)?(?:số\s*)?0*(\d{1,4})\.?$/i.exec(typed)?.[1];
    return number === undefined ? undefined : byNumber.get(Number(number));
  };
}

function byTeam(people: readonly Person[]): Map<string, NameIndex<Person>> {
  const found = new Map<string, NameIndex<Person>>();
  for (const one of people) {
    const own = found.get(one.team);
    if (own) own.add(one);
    else
      found.set(
        one.team,
        nameIndex([one], (person) => person.fullName),
      );
  }
  return found;
}

/** Who of the team the row speaks of: another year of birth is another person, and none given is no difference. */
function samePerson(row: PersonRow, namesakes: readonly Person[]): readonly Person[] {
  const safe = namesakes.filter(
    (one) => isPlain(one.fullName) === isPlain(row.fullName) || one.birthYear === row.birthYear,
  );
  if (row.birthYear === null) return safe;
  const same = safe.filter((one) => one.birthYear === row.birthYear);
  return same.length > 0 ? same : safe.filter((one) => one.birthYear === null);
}

function madeOf(row: PersonRow, team: string, newTeam: boolean, present: Person | undefined): MadePerson {
  return {
    team,
    newTeam,
    fullName: present ? betterName(present.fullName, row.fullName) : row.fullName,
    birthYear: row.birthYear ?? present?.birthYear ?? null,
    gender: row.gender ?? present?.gender ?? null,
    ethnicity: row.ethnicity || (present?.ethnicity ?? ""),
    title: row.title || (present?.title ?? ""),
    workplace: row.workplace || (present?.workplace ?? ""),
    role: row.role ?? present?.role ?? "official",
  };
}
