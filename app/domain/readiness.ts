import { inForce, type Made } from "./made";
import { ballotMaximum } from "./marks";
import type { Approval, Contest, Criterion, Draw, Officer, Part, Publication, Rules, Team } from "./record";
import { rulesApprovals } from "./seal";

/** What readiness is told of a contest: a record, or as much of one as a list of many contests reads. */
export type Outline = {
  contest: Pick<Contest, "startsOn" | "place" | "onStage">;
  rules: Pick<Rules, "quorum">;
  rounds: readonly { id: string; name: string }[];
  parts: readonly Pick<Part, "id" | "name" | "round" | "marking" | "panel" | "time">[];
  criteria: readonly Pick<Criterion, "id" | "part" | "maximum" | "step">[];
  teams: readonly Pick<Team, "id" | "name" | "number">[];
  contestants: readonly { team: string }[];
  judges: readonly { chair: boolean }[];
  officers: readonly Pick<Officer, "role">[];
  draws: readonly Pick<Draw, "part" | "of">[];
  approvals: readonly Approval[];
};

/** What its progress is told besides. */
export type Course = Outline & {
  performances: readonly { opened: unknown }[];
  ballots: { length: number };
  tallies: { length: number };
  publications: readonly (Made & Pick<Publication, "kind"> & { round?: string })[];
};

/** What a contest needs before its day, in the order in which one sets it up. `must`: without it nothing can be judged. */
export const needs = [
  "when",
  "rounds",
  "parts",
  "criteria",
  "approved",
  "teams",
  "numbers",
  "contestants",
  "judges",
  "chair",
  "panels",
  "secretary",
  "timekeeper",
  "order",
] as const;
export type Need = (typeof needs)[number];
export type Readiness = { need: Need; met: boolean; must: boolean; missing: string[] };

const must: readonly Need[] = ["rounds", "parts", "criteria", "teams", "judges", "panels"];

/**
 * What is there and what is missing; `missing` names the parts or teams concerned. What cannot be asked yet (the numbers
 * of teams, while there are none) is left out.
 */
export function readiness(record: Outline): Readiness[] {
  const { rounds, parts, teams } = record;
  const early: readonly Need[] = [
    ...(rounds.length === 0 ? (["parts"] as const) : []),
    ...(parts.length === 0 ? (["criteria", "approved", "panels", "order"] as const) : []),
    ...(teams.length === 0 ? (["numbers", "contestants", "order"] as const) : []),
  ];
  return needs
    .filter((need) => !early.includes(need))
    .map((need) => {
      const missing = missingFor(record, need);
      return { need, met: missing === null, must: must.includes(need), missing: missing ?? [] };
    });
}

function missingFor(record: Outline, need: Need): string[] | null {
  const { contest, rounds, parts, teams, judges, officers, rules } = record;
  const byPanel = parts.filter((part) => part.marking.by === "panel");
  const names = (rows: readonly { name: string }[]) => (rows.length === 0 ? null : rows.map((row) => row.name));
  const unless = (met: boolean) => (met ? null : []);
  switch (need) {
    case "when":
      return unless(contest.startsOn !== null && contest.place !== "");
    case "rounds":
      return unless(rounds.length > 0);
    case "parts":
      return parts.length === 0 ? [] : names(rounds.filter((round) => !parts.some((part) => part.round === round.id)));
    case "criteria":
      return names(byPanel.filter((part) => maximumOf(record, part) === 0));
    case "approved":
      return unless(rulesApprovals(record).length > 0);
    case "teams":
      return unless(teams.length >= 2);
    case "numbers":
      return names(teams.filter((team) => team.number === null));
    case "contestants":
      return names(teams.filter((team) => !record.contestants.some((one) => one.team === team.id)));
    case "judges":
      return unless(byPanel.length === 0 || judges.length >= rules.quorum);
    case "chair":
      return unless(judges.some((judge) => judge.chair));
    case "panels":
      return names(byPanel.filter((part) => part.panel.length < rules.quorum));
    case "secretary":
      return unless(officers.some((officer) => officer.role === "secretary"));
    case "timekeeper": {
      const timed = parts.some((part) => part.time.maximum !== null || part.time.minimum !== null);
      return unless(!timed || officers.some((officer) => officer.role === "timekeeper"));
    }
    case "order":
      return names(parts.filter((part) => !record.draws.some((draw) => draw.part === part.id && draw.of === "order")));
  }
}

function maximumOf(record: Outline, part: Outline["parts"][number]): number {
  return ballotMaximum(record.criteria.filter((criterion) => criterion.part === part.id));
}

export type Phase = "setup" | "ready" | "running" | "finished";

/** How far a contest is: being set up, ready, under way, or with the results of its last round published. */
export function phase(record: Course): Phase {
  const last = record.rounds.at(-1)?.id;
  const published = inForce(record.publications).some((one) => one.kind === "round" && one.round === last);
  if (published) return "finished";
  const begun = record.contest.onStage !== null || record.ballots.length > 0 || record.tallies.length > 0;
  if (begun || record.performances.some((one) => one.opened !== null)) return "running";
  return readiness(record).every((one) => one.met || !one.must) ? "ready" : "setup";
}

/** How far a contest has come on its way to an approved result, from first to last. */
export const milestones = ["drafting", "rules-approved", "running", "published", "approved"] as const;
export type Milestone = (typeof milestones)[number];

/** The phase as an office reports it: with what was approved, the rules before the day and the results after it. */
export function milestone(record: Course): Milestone {
  const approvals = inForce<Approval>(record.approvals);
  switch (phase(record)) {
    case "finished": {
      const last = record.rounds.at(-1)?.id;
      return approvals.some((one) => one.of === "results" && one.round === last) ? "approved" : "published";
    }
    case "running":
      return "running";
    default:
      return rulesApprovals(record).length > 0 ? "rules-approved" : "drafting";
  }
}
