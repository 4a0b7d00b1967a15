import { groupBy, inForce } from "./made";
import type { Arrival, Contestant, ContestRecord, Decision, Stamp, Team } from "./record";

/** A team at the hall's door. `out`: it does not compete, and is not waited for. */
export type Attendance = {
  team: Pick<Team, "id" | "number" | "name" | "unitName">;
  out: "withdrawn" | "disqualified" | "absent" | null;
  /** When it was there first, by whose word, and why it was late; null while it is not there. */
  arrived: Stamp | null;
  people: number;
  absent: Pick<Contestant, "id" | "fullName" | "role">[];
};

/** The check-in that stands: the newest that was not taken back. */
export function arrivalOf(record: ContestRecord, team: string): Arrival | null {
  return inForce<Arrival>(record.arrivals.filter((one) => one.team === team)).at(-1) ?? null;
}

/** Every team as it stands at the door, in the order of the list of teams. */
export function attendance(record: ContestRecord): Attendance[] {
  const arrivals = groupBy(inForce<Arrival>(record.arrivals), (one) => one.team);
  const people = groupBy(record.contestants, (one) => one.team);
  const standings = new Map(
    inForce<Decision>(record.decisions).flatMap((one) =>
      one.kind === "standing" && one.round === null ? [[one.team, one.standing] as const] : [],
    ),
  );
  return record.teams.map(({ id, number, name, unitName }): Attendance => {
    const noted = arrivals.get(id) ?? [];
    const own = people.get(id) ?? [];
    const absent = new Set(noted.at(-1)?.absent);
    return {
      team: { id, number, name, unitName },
      out: standings.get(id) ?? null,
      arrived: noted[0]?.made ?? null,
      people: own.length,
      absent: own
        .filter((one) => absent.has(one.id))
        .map(({ id: who, fullName, role }) => ({ id: who, fullName, role })),
    };
  });
}

export type Turnout = { here: number; of: number; late: number; absent: number; missing: string[] };

/** How many of the teams that compete are there, and which are still missing. */
export function turnout(teams: readonly Attendance[]): Turnout {
  const waited = teams.filter((one) => one.out === null);
  const here = waited.filter((one) => one.arrived !== null);
  return {
    here: here.length,
    of: waited.length,
    late: here.filter((one) => one.arrived?.reason !== "").length,
    absent: here.reduce((sum, one) => sum + one.absent.length, 0),
    missing: waited.filter((one) => one.arrived === null).map((one) => one.team.name),
  };
}
