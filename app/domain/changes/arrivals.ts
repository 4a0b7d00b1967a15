import { arrivalOf } from "../arrivals";
import type { Change } from "../change";
import { stamp } from "../change";
import type { Arrival, ContestRecord } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";

/**
 * Notes that a team is there, everybody of it; `late` is why it came late, which cannot be left out, and null for a team
 * that is in time. Twice, by whomever, is once.
 */
export function recordArrival(id: string, team: string, late: string | null = null): Change {
  return {
    name: "arrival.recorded",
    action: "arrival.write",
    apply: (record, moment) => {
      if (find(record.arrivals, id)) return record;
      if (!find(record.teams, team)) return refuse("unknown");
      if (arrivalOf(record, team)) return record;
      const reason = late?.trim() ?? "";
      if (late !== null && reason === "") return refuse("required", "reason");
      const arrival = { id, team, absent: [], made: stamp(moment, reason), revoked: null };
      return { ...record, arrivals: [...record.arrivals, arrival] };
    },
  };
}

/**
 * Notes that one of a team that is there is missing, or has come after all. It speaks of one person only, so that two
 * people who tick names at once do not undo each other's ticks.
 */
export function recordPresence(id: string, contestant: string, present: boolean, reason = ""): Change {
  return {
    name: present ? "arrival.presence" : "arrival.absence",
    action: "arrival.write",
    apply: (record, moment) => {
      if (find(record.arrivals, id)) return record;
      const person = find(record.contestants, contestant);
      if (!person) return refuse("unknown");
      const stands = arrivalOf(record, person.team);
      if (!stands) return refuse("not-arrived", undefined, { team: find(record.teams, person.team)?.name ?? "" });
      if (stands.absent.includes(contestant) !== present) return record;
      const others = stands.absent.filter((one) => one !== contestant);
      const arrival: Arrival = {
        id,
        team: person.team,
        absent: present ? others : [...others, contestant],
        made: stamp(moment, reason.trim()),
        revoked: null,
      };
      return { ...record, arrivals: [...record.arrivals, arrival] };
    },
  };
}

/** Takes a team's check-in back, with a reason: it counts as not there, whatever was noted of its people. */
export function revokeArrival(team: string, reason: string): Change {
  return {
    name: "arrival.revoked",
    action: "arrival.write",
    apply: (record, moment): ContestRecord | Refusal => {
      if (!find(record.teams, team)) return refuse("unknown");
      if (!arrivalOf(record, team)) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const revoked = stamp(moment, reason.trim());
      const arrivals = record.arrivals.map((one) =>
        one.team === team && one.revoked === null ? { ...one, revoked } : one,
      );
      return { ...record, arrivals };
    },
  };
}
