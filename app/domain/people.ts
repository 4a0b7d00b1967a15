import { lookup } from "./lookup";
import { nameSortKey, withoutMarks } from "./names";
import type { Contestant, ContestRecord } from "./record";

/** One of a contest's people, and in which other teams somebody of the same name and year of birth is listed. */
export type Listed = {
  person: Contestant;
  team: { id: string; number: number | null; name: string };
  /** names of the other teams */
  also: readonly string[];
  /** what a search looks in: every word without marks, after a space */
  words: string;
};

const known = new WeakMap<ContestRecord, readonly Listed[]>();

/**
 * All people of a contest, sorted as Vietnamese names are. Remembered: records never change in place. Two people of one
 * name and one year of birth in two teams are most likely one; that is allowed, and said.
 */
export function peopleOf(record: ContestRecord): readonly Listed[] {
  const before = known.get(record);
  if (before) return before;
  const { teams } = lookup(record);
  const keyed = record.contestants.map((person) => ({ person, key: nameSortKey(person.fullName) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : byText(a.person, b.person)));
  const alike = new Map<string, Set<string>>();
  const keyOf = ({ person, key }: (typeof keyed)[number]) =>
    person.birthYear === null ? null : `${person.birthYear} ${key}`;
  for (const one of keyed) {
    const key = keyOf(one);
    if (key !== null) alike.set(key, (alike.get(key) ?? new Set()).add(one.person.team));
  }
  const nameOf = (team: string) => teams.get(team)?.name ?? "";
  const made = keyed.map((one): Listed => {
    const { person } = one;
    const others = [...(alike.get(keyOf(one) ?? "") ?? [])].filter((team) => team !== person.team);
    const team = { id: person.team, number: teams.get(person.team)?.number ?? null, name: nameOf(person.team) };
    const { fullName, title, workplace, ethnicity, birthYear } = person;
    const words = ` ${withoutMarks([fullName, title, workplace, ethnicity, team.name, birthYear ?? ""].join(" "))}`;
    return { person, team, also: others.map(nameOf), words };
  });
  known.set(record, made);
  return made;
}

const byText = (a: Contestant, b: Contestant): number =>
  a.fullName < b.fullName ? -1 : a.fullName > b.fullName ? 1 : a.id < b.id ? -1 : 1;

export type Wanted = { q: string; team: string | null; role: Contestant["role"] | null; same: boolean };

/**
 * Those of the people who are wanted. Every word of `q`, typed with or without marks, begins a word of what the list says
 * of them; `same`: only those who are in another team too.
 */
export function findPeople(people: readonly Listed[], { q, team, role, same }: Wanted): Listed[] {
  const asked = withoutMarks(q).split(" ").filter(Boolean);
  return people.filter(
    (one) =>
      (team === null || one.team.id === team) &&
      (role === null || one.person.role === role) &&
      (!same || one.also.length > 0) &&
      asked.every((word) => one.words.includes(` ${word}`)),
  );
}
