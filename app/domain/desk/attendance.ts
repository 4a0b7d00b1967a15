import { arrivalOf, attendance, turnout } from "../arrivals";
import type { Lookup } from "../lookup";
import type { ContestRecord, Performance } from "../record";
import { substitutionsOf } from "../team-day";

/** How many teams are at the hall; null where nobody checks teams in. */
export type DeskTurnout = { here: number; of: number } | null;

export function deskTurnout(record: ContestRecord): DeskTurnout {
  if (record.arrivals.length === 0) return null;
  const { here, of } = turnout(attendance(record));
  return { here, of };
}

/** What whoever calls a performance must know of its people. */
export type DeskPeople = {
  /** Teams are being checked in, and this one has not been. */
  notHere: boolean;
  /** Who is missing: of the team, or the one contestant who performs. */
  absent: string[];
  /** Who came in for whom, and why: of the team, or the one contestant who performs. */
  changes: { id: string; in: string; out: string; reason: string }[];
};

export function deskPeople(look: Lookup, one: Performance): DeskPeople {
  const { record } = look;
  const arrival = arrivalOf(record, one.team);
  const concerns = (person: string) => one.contestant === null || one.contestant === person;
  return {
    notHere: arrival === null && record.arrivals.length > 0,
    absent: (arrival?.absent ?? []).filter(concerns).map((id) => look.contestants.get(id)?.fullName ?? ""),
    changes: substitutionsOf(record, one.team)
      .filter((row) => row.revoked === null && concerns(row.in.id))
      .map((row) => ({ id: row.id, in: row.in.name, out: row.out.name, reason: row.made.reason })),
  };
}
