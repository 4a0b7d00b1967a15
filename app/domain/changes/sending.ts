import { type Change, type Moment, stamp } from "../change";
import type { Contestant, ContestRecord, Origin, Team } from "../record";
import { isRefusal, refuse } from "../refusal";
import { find } from "../rows";
import { byRank, type Candidate, type Cut, candidates, copyIn, finishedRound, unitAbove } from "../sending";
import { withUnits } from "../units";
import { addTeams } from "./teams";

/** One team to be sent up, what it is to be called above, and why; by rank the rank is reason enough. */
export type Sending = { team: string; name: string; reason: string };

/**
 * Sends teams of a finished contest below up into this one: each as a copy, with its people, that names what it was
 * copied from and changes with it no more. Those that the cut lets through come by rank, any other by choice, which needs
 * its reason. A team that is here already stays as it is, so that sending twice is harmless.
 */
export function sendTeams(below: ContestRecord, cut: Cut, wanted: readonly Sending[], bloc: string | null): Change {
  return {
    name: "teams.sent",
    action: "setup.write",
    apply: (record, moment) => {
      if (!finishedRound(below)) return refuse("not-published");
      const listed = candidates(below, cut).teams;
      let whole = record;
      for (const [at, one] of wanted.entries()) {
        if (copyIn(whole, below.contest.id, one.team)) continue;
        const team = find(below.teams, one.team);
        const candidate = listed.find((other) => other.team === one.team);
        if (!team || !candidate) return refuse("unknown");
        if (candidate.standing !== null) return refuse("not-competing", undefined, { team: team.name });
        if (!byRank(candidate) && one.reason.trim() === "") return refuse("required", `teams[${at}].reason`);
        const origin = originOf(below, candidate, one.reason, moment);
        const next = withCopy(whole, below, team, { name: one.name, bloc, origin }, moment);
        if (isRefusal(next)) return next;
        whole = next;
      }
      return whole;
    },
  };
}

/** Takes a unit's team in that won no contest below, because somebody nominated it; its people are entered here. */
export function nominateTeam(
  team: Pick<Team, "id" | "number" | "name" | "unit" | "unitName" | "bloc">,
  reason: string,
): Change {
  return {
    name: "team.nominated",
    action: "setup.write",
    apply: (record, moment) => {
      if (find(record.teams, team.id)) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const sent = stamp(moment, reason.trim());
      const origin: Origin = { contest: null, team: null, contestTitle: "", way: "nomination", rank: null, sent };
      return addTeams([{ ...team, origin, sample: false }]).apply(record, moment);
    },
  };
}

function originOf({ contest }: ContestRecord, candidate: Candidate, reason: string, moment: Moment): Origin {
  return {
    ...{ contest: contest.id, team: candidate.team, contestTitle: contest.title },
    way: byRank(candidate) ? "rank" : "choice",
    rank: candidate.rank,
    sent: stamp(moment, reason.trim()),
  };
}

function withCopy(
  record: ContestRecord,
  below: ContestRecord,
  team: Team,
  given: Pick<Team, "name" | "bloc" | "origin">,
  moment: Moment,
) {
  const unit = unitAbove(below, team);
  const id = moment.newId();
  const copy: Team = {
    ...{ id, number: nextNumber(record), ...given },
    unit: unit?.id ?? null,
    unitName: unit?.name ?? team.unitName,
    sample: team.sample,
  };
  const people = below.contestants
    .filter((one) => one.team === team.id)
    .map((one): Contestant => copyOf(one, moment.newId(), id));
  return addTeams([copy], people).apply(withUnits(record, below.units, unit ? [unit.id] : []), moment);
}

/** A contestant as one of another contest's. The picture that it names is to be copied beside that one's record too. */
export function copyOf(one: Contestant, id: string, team: string): Contestant {
  return { ...one, id, team, origin: one.id };
}

function nextNumber({ teams }: ContestRecord): number {
  return Math.max(0, ...teams.map((team) => team.number ?? 0)) + 1;
}
