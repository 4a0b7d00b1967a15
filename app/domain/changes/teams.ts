import type { Change } from "../change";
import { marksBehind, withPerformances } from "../entrants";
import type { Bloc, Contestant, ContestRecord, Team } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, reordered, replaced, without } from "../rows";
import { withoutPerformances, withoutPerson, withoutRows } from "./gone";
import { heldBySubstitution } from "./substitutions";

/** Adds teams with their people, as a form gives one and pasted rows give many; all or none. */
export function addTeams(teams: readonly Team[], contestants: readonly Contestant[] = []): Change {
  return {
    name: "team.added",
    action: "setup.write",
    apply: (record, moment) => {
      const fresh = teams.filter((team) => !find(record.teams, team.id));
      if (fresh.length === 0) return record;
      const people = contestants.filter((contestant) => !find(record.contestants, contestant.id));
      const whole = {
        ...record,
        teams: [...record.teams, ...fresh],
        contestants: [...record.contestants, ...people],
      };
      return checkNumbers(whole.teams) ?? withPerformances(whole, moment.newId);
    },
  };
}

export function editTeam(id: string, fields: Partial<Omit<Team, "id" | "origin" | "sample">>): Change {
  return {
    name: "team.edited",
    action: "setup.write",
    apply: (record) => {
      const team = find(record.teams, id);
      if (!team) return refuse("unknown");
      const teams = replaced(record.teams, { ...team, ...fields });
      return checkNumbers(teams) ?? { ...record, teams };
    },
  };
}

/** Removes a team with its people and performances; refused once it has marks: then it can withdraw, on record. */
export function removeTeam(id: string): Change {
  return {
    name: "team.removed",
    action: "setup.write",
    apply: (record) => {
      if (!find(record.teams, id)) return record;
      const gone = new Set(record.performances.filter((one) => one.team === id).map((one) => one.id));
      const count = marksBehind(record, gone);
      if (count > 0) return refuse("has-marks", undefined, { count });
      const silent = withoutRows(
        withoutPerformances(record, gone),
        (row) =>
          ("team" in row && row.team === id) || ("teams" in row && Array.isArray(row.teams) && row.teams.includes(id)),
      );
      return {
        ...silent,
        teams: without(silent.teams, id),
        contestants: silent.contestants.filter((one) => one.team !== id),
        votes: silent.votes.map((vote) => ({ ...vote, teams: vote.teams.filter((team) => team !== id) })),
      };
    },
  };
}

export function orderTeams(ids: readonly string[]): Change {
  return {
    name: "team.moved",
    action: "setup.write",
    apply: (record) => ({ ...record, teams: reordered(record.teams, ids) }),
  };
}

/** Names the blocs or clusters anew. One that is left out must not have teams. */
export function setBlocs(blocs: readonly Bloc[]): Change {
  return {
    name: "blocs.set",
    action: "setup.write",
    apply: (record) => {
      const orphan = record.teams.find((team) => team.bloc !== null && !find(blocs, team.bloc));
      if (orphan) return refuse("in-use", undefined, { by: orphan.name });
      return { ...record, blocs: [...blocs] };
    },
  };
}

export function addContestants(contestants: readonly Contestant[]): Change {
  return {
    name: "contestant.added",
    action: "setup.write",
    apply: (record, moment) => {
      const fresh = contestants.filter((contestant) => !find(record.contestants, contestant.id));
      if (fresh.length === 0) return record;
      if (fresh.some((contestant) => !find(record.teams, contestant.team))) return refuse("unknown");
      return withPerformances({ ...record, contestants: [...record.contestants, ...fresh] }, moment.newId);
    },
  };
}

export function editContestant(id: string, fields: Partial<Omit<Contestant, "id" | "team" | "sample">>): Change {
  return {
    name: "contestant.edited",
    action: "setup.write",
    apply: (record, moment) => {
      const contestant = find(record.contestants, id);
      if (!contestant) return refuse("unknown");
      const held =
        fields.role !== undefined && fields.role !== contestant.role && heldBySubstitution(record, contestant);
      if (held) return held;
      const contestants = replaced(record.contestants, { ...contestant, ...fields });
      return withPerformances({ ...record, contestants }, moment.newId);
    },
  };
}

/**
 * Takes a contestant off the list; refused once that contestant has marks or a performance of theirs was touched, and
 * while a substitution that stands names them. What was noted of their presence goes with them.
 */
export function removeContestant(id: string): Change {
  return {
    name: "contestant.removed",
    action: "setup.write",
    apply: (record, moment) => {
      const person = find(record.contestants, id);
      if (!person) return record;
      const held = heldBySubstitution(record, person);
      if (held) return held;
      const own = new Set(record.performances.filter((one) => one.contestant === id).map((one) => one.id));
      const count = marksBehind(record, own);
      if (count > 0) return refuse("has-marks", undefined, { count });
      const whole = withPerformances({ ...record, contestants: without(record.contestants, id) }, moment.newId);
      const left = whole.performances.some((one) => one.contestant === id);
      const named = record.decisions.some((one) => one.kind === "side-prize" && one.contestant === id);
      return left || named ? refuse("has-marks", undefined, { count: 1 }) : withoutPerson(whole, id);
    },
  };
}

export function checkNumbers(teams: ContestRecord["teams"]): Refusal | null {
  const seen = new Map<number, string>();
  for (const team of teams) {
    if (team.number === null) continue;
    const other = seen.get(team.number);
    if (other !== undefined) return refuse("duplicate-number", "number", { number: team.number, team: other });
    seen.set(team.number, team.name);
  }
  return null;
}
