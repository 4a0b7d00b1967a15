import { type Attendance, attendance } from "./arrivals";
import { lookup } from "./lookup";
import { groupBy } from "./made";
import type { Contestant, ContestRecord, Stamp, Substitution } from "./record";

export type DayPerson = Pick<Contestant, "id" | "fullName" | "birthYear" | "role" | "photo"> & { absent: boolean };
export type DaySubstitution = {
  id: string;
  out: { id: string; name: string };
  in: { id: string; name: string };
  made: Stamp;
  revoked: Stamp | null;
};

/** A team on the day: whether it is there, its people, and who took whose place, the newest last. */
export type TeamDay = Attendance & { members: DayPerson[]; substitutions: DaySubstitution[] };

/** The teams as the hall's door sees them, in the order of the list of teams. */
export function teamDays(record: ContestRecord): TeamDay[] {
  const people = groupBy(record.contestants, (one) => one.team);
  const changes = groupBy(record.substitutions, (one) => one.team);
  return attendance(record).map((one): TeamDay => {
    const missing = new Set(one.absent.map(({ id }) => id));
    const members = (people.get(one.team.id) ?? []).map(
      ({ id, fullName, birthYear, role, photo }): DayPerson => ({
        ...{ id, fullName, birthYear, role, photo },
        absent: missing.has(id),
      }),
    );
    return { ...one, members, substitutions: (changes.get(one.team.id) ?? []).map((row) => named(record, row)) };
  });
}

/** A team's substitutions with the names of the two, as they were made. */
export function substitutionsOf(record: ContestRecord, team: string): DaySubstitution[] {
  return record.substitutions.filter((one) => one.team === team).map((one) => named(record, one));
}

function named(record: ContestRecord, { id, out, in: coming, made, revoked }: Substitution): DaySubstitution {
  const { contestants } = lookup(record);
  const who = (person: string) => ({ id: person, name: contestants.get(person)?.fullName ?? "" });
  return { id, out: who(out), in: who(coming), made, revoked };
}
