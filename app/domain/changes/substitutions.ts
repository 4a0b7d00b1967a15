import { isLocked } from "../ballots";
import type { Change } from "../change";
import { stamp } from "../change";
import { marksBehind, publishedRounds, withPerformances } from "../entrants";
import { inForce } from "../made";
import type { Contestant, ContestRecord, Performance, Substitution } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced } from "../rows";

/**
 * On the day, one of a team takes the place of an official contestant, with a reason. The two exchange their roles, and
 * what the one was still to perform alone, the other performs, in the same places of the running order. Somebody who has
 * begun to perform in the round can no longer be substituted: a mark stays with whoever earned it.
 */
export function substitute(id: string, team: string, out: string, coming: string, reason: string): Change {
  return {
    name: "substitution.made",
    action: "substitution.write",
    apply: (record, moment) => {
      if (find(record.substitutions, id)) return record;
      const [leaves, comes] = [find(record.contestants, out), find(record.contestants, coming)];
      if (!leaves || !comes || leaves.team !== team || comes.team !== team) return refuse("unknown");
      if (reason.trim() === "") return refuse("required", "reason");
      if (leaves.role !== "official" || comes.role === "official") {
        return refuse("not-to-be-substituted", undefined, { out: leaves.fullName, in: comes.fullName });
      }
      const begun = begunBy(record, leaves) ?? inTheWay(record, comes);
      if (begun) return begun;
      const made: Substitution = { id, team, out, in: coming, made: stamp(moment, reason.trim()), revoked: null };
      return { ...exchanged(record, leaves, comes), substitutions: [...record.substitutions, made] };
    },
  };
}

/**
 * Takes a substitution back, with a reason: roles and performances are again what they were. Refused once the one who came
 * in has begun to perform, and while a later substitution stands on this one.
 */
export function revokeSubstitution(id: string, reason: string): Change {
  return {
    name: "substitution.revoked",
    action: "substitution.write",
    apply: (record, moment) => {
      const one = find(record.substitutions, id);
      const [left, came] = [find(record.contestants, one?.out ?? null), find(record.contestants, one?.in ?? null)];
      if (!one || !left || !came) return refuse("unknown");
      if (one.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      if (isBuiltUpon(record, one) || came.role !== "official" || left.role === "official") {
        return refuse("substituted-since", undefined, { name: came.fullName });
      }
      const begun = begunBy(record, came, new Set());
      if (begun) return begun;
      const revoked = { ...one, revoked: stamp(moment, reason.trim()) };
      return { ...exchanged(record, came, left), substitutions: replaced(record.substitutions, revoked) };
    },
  };
}

/** Puts somebody on a team's list on the day, with a reason for the log. */
export function addLate(person: Omit<Contestant, "photo" | "origin" | "sample">, reason: string): Change {
  return {
    name: "contestant.added-late",
    action: "substitution.write",
    reason,
    apply: (record, moment) => {
      if (find(record.contestants, person.id)) return record;
      if (!find(record.teams, person.team)) return refuse("unknown");
      if (reason.trim() === "") return refuse("required", "reason");
      const fresh: Contestant = { ...person, photo: null, origin: null, sample: false };
      return withPerformances({ ...record, contestants: [...record.contestants, fresh] }, moment.newId);
    },
  };
}

/** A team's substitutions that stand, the oldest first. */
export function standingSubstitutions(record: ContestRecord, team: string): Substitution[] {
  return inForce<Substitution>(record.substitutions.filter((one) => one.team === team));
}

/** True when a later substitution that stands names one of the two. */
function isBuiltUpon(record: ContestRecord, one: Substitution): boolean {
  const standing = standingSubstitutions(record, one.team);
  const later = standing.slice(standing.findIndex(({ id }) => id === one.id) + 1);
  return later.some((other) => [other.out, other.in].some((who) => who === one.out || who === one.in));
}

/** Refuses to change the role of somebody, or to remove them, while a substitution that stands names them. */
export function heldBySubstitution(record: ContestRecord, contestant: Contestant): Refusal | null {
  const held = standingSubstitutions(record, contestant.team).some(({ out, in: came }) =>
    [out, came].includes(contestant.id),
  );
  return held ? refuse("substituted", undefined, { name: contestant.fullName }) : null;
}

/** Roles exchanged, and `from`'s performances in rounds that are still open given to `to`. */
function exchanged(record: ContestRecord, from: Contestant, to: Contestant): ContestRecord {
  const closed = publishedRounds(record);
  const passes = (one: Performance) => one.contestant === from.id && !closed.has(roundOf(record, one));
  const contestants = replaced(replaced(record.contestants, { ...from, role: to.role }), { ...to, role: from.role });
  if (!record.performances.some(passes)) return { ...record, contestants };
  const performances = record.performances.map((one) => (passes(one) ? { ...one, contestant: to.id } : one));
  return { ...record, contestants, performances };
}

const roundOf = (record: ContestRecord, one: Performance): string => find(record.parts, one.part)?.round ?? "";

/** Why somebody's performances can no longer pass to another: one of them, outside of these rounds, has begun. */
function begunBy(record: ContestRecord, person: Contestant, but = publishedRounds(record)): Refusal | null {
  for (const one of record.performances) {
    if (one.contestant !== person.id || but.has(roundOf(record, one))) continue;
    if (isLocked(record, one.id)) return refuse("locked");
    if (hasBegun(record, one)) return performed(record, person, one);
  }
  return null;
}

/** Who comes in must not perform twice in a part. */
function inTheWay(record: ContestRecord, person: Contestant): Refusal | null {
  const closed = publishedRounds(record);
  const own = record.performances.find((one) => one.contestant === person.id && !closed.has(roundOf(record, one)));
  return own ? performed(record, person, own) : null;
}

function performed(record: ContestRecord, person: Contestant, one: Performance): Refusal {
  return refuse("performed", undefined, { name: person.fullName, part: find(record.parts, one.part)?.name ?? "" });
}

/** Opened, timed, marked, or decided on. Being called on stage is not yet performing: people are missed there. */
function hasBegun(record: ContestRecord, one: Performance): boolean {
  if (one.opened !== null || one.clock.segments.length > 0 || one.clock.typed !== null) return true;
  if (marksBehind(record, new Set([one.id])) > 0) return true;
  const about = (row: object) => "performance" in row && row.performance === one.id;
  const ofThePerson = record.decisions.filter((row) => row.kind !== "judge-away");
  return [...record.penalties, ...ofThePerson, ...record.publications].some(
    (row) => row.revoked === null && about(row),
  );
}
