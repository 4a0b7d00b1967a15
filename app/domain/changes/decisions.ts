import { isLocked } from "../ballots";
import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import type { ContestRecord, Decision } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced } from "../rows";

type Undecided<D> = D extends Decision ? Omit<D, "made" | "revoked"> : never;

/** Records a decision with its reason: a standing, an absent judge, the order of tied teams, and so on. */
export function decide(decision: Undecided<Decision>, reason: string): Change {
  return {
    name: `decision.${decision.kind}`,
    action: "decision.write",
    apply: (record, moment) => {
      if (find(record.decisions, decision.id)) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const problem = dangling(record, decision) ?? openTo(record, decision);
      if (problem) return problem;
      const made: Decision = { ...decision, made: stamp(moment, reason.trim()), revoked: null };
      return { ...record, decisions: [...record.decisions, made] };
    },
  };
}

/** Takes a decision back, with a reason; what it did is as if it had never been (scoring.md, "Totals, order, ties"). */
export function revokeDecision(id: string, reason: string): Change {
  return {
    name: "decision.revoked",
    action: "decision.write",
    apply: (record, moment) => {
      const decision = find(record.decisions, id);
      if (!decision) return refuse("unknown");
      if (decision.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const problem = openTo(record, decision);
      if (problem) return problem;
      const revoked = { ...decision, revoked: stamp(moment, reason.trim()) };
      return { ...record, decisions: replaced(record.decisions, revoked) };
    },
  };
}

function dangling(record: ContestRecord, decision: Undecided<Decision>): Refusal | null {
  if ("teams" in decision && (decision.teams.length === 0 || new Set(decision.teams).size < decision.teams.length)) {
    return refuse("wrong-order");
  }
  const known =
    (!("team" in decision) || find(record.teams, decision.team)) &&
    (!("teams" in decision) || decision.teams.every((team) => find(record.teams, team))) &&
    (!("contestant" in decision) ||
      decision.contestant === null ||
      find(record.contestants, decision.contestant)?.team === decision.team) &&
    (!("judge" in decision) || find(record.judges, decision.judge)) &&
    (!("performance" in decision) || find(record.performances, decision.performance)) &&
    (!("round" in decision) || decision.round === null || find(record.rounds, decision.round));
  return known ? null : refuse("unknown");
}

type Touching<D> = D extends Decision ? Omit<D, "id" | "made" | "revoked" | "points"> : never;

/**
 * Why a decision cannot be made or taken back now, or null: what it touches must be open, its performance not confirmed,
 * its round's results not published. Who goes on from a round is decided when its results are known, and changes none.
 */
export function openTo(record: ContestRecord, decision: Touching<Decision>): Refusal | null {
  if (decision.kind === "nomination" || (decision.kind === "order" && decision.for === "advance")) return null;
  if ("performance" in decision && isLocked(record, decision.performance)) return refuse("locked");
  const published = inForce(record.publications).filter((one) => one.kind === "round");
  if (decision.kind === "recusal") return closedTeam(record, decision.team);
  const round = "round" in decision ? decision.round : partRound(record, decision);
  return published.some((one) => round === null || one.round === round) ? refuse("round-published") : null;
}

/** A recusal reaches every performance of the team: none of them may be confirmed yet. */
function closedTeam(record: ContestRecord, team: string): Refusal | null {
  return record.performances.some((one) => one.team === team && isLocked(record, one.id)) ? refuse("locked") : null;
}

function partRound(record: ContestRecord, decision: { performance: string }): string | null {
  const performance = find(record.performances, decision.performance);
  return find(record.parts, performance?.part ?? null)?.round ?? null;
}
