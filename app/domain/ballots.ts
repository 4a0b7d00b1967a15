import { type Lookup, lookup } from "./lookup";
import { isComplete } from "./marks";
import type { Ballot, ContestRecord, Performance } from "./record";

/** A judge of a part's panel for one performance: what they sent, or why nothing is to come. */
export type PanelStatus = "in" | "missing" | "absent" | "recused";
export type PanelSeat = { judge: string; status: PanelStatus; ballot: Ballot | null };
export type Progress = { in: number; of: number };
export type Quorum = { needed: number; present: number; met: boolean; decided: boolean };

/** The ballot that stands: the highest revision that the judge sent for the performance. */
export function standingBallot(record: ContestRecord, performance: string, judge: string): Ballot | null {
  return lookup(record).happenedIn(performance).ballots.get(judge) ?? null;
}

/**
 * The judges assigned to the performance's part, in the panel's order, with how each stands. Those absent or recused
 * stay listed; what they may have sent before does not count (scoring.md, "From ballots to a part's mark", step 1).
 */
export function panelOf(look: Lookup, performance: Performance): PanelSeat[] {
  const part = look.parts.get(performance.part);
  if (part?.marking.by !== "panel") return [];
  const criteria = look.criteriaOf.get(part.id) ?? [];
  const sent = look.happenedIn(performance.id).ballots;
  return [...new Set(part.panel)].map((judge) => {
    const ballot = sent?.get(judge) ?? null;
    const away = look.away(performance.id, judge);
    const here = ballot && isComplete(ballot.marks, criteria) ? "in" : "missing";
    return { judge, status: away ? away.why : here, ballot };
  });
}

/** How many of the ballots that are to come are in. A part marked by key waits for its one tally. */
export function progressOf(look: Lookup, performance: Performance): Progress {
  const part = look.parts.get(performance.part);
  if (part?.marking.by === "tally") return { in: look.happenedIn(performance.id).tally ? 1 : 0, of: 1 };
  const progress = { in: 0, of: 0 };
  for (const { status } of panelOf(look, performance)) {
    if (status === "in") progress.in += 1;
    if (status === "in" || status === "missing") progress.of += 1;
  }
  return progress;
}

/** Whether enough judges are present, or the chair has decided to go on without (`decided`). */
export function quorumOf(look: Lookup, performance: Performance): Quorum {
  const byPanel = look.parts.get(performance.part)?.marking.by === "panel";
  const needed = byPanel ? look.record.rules.quorum : 0;
  const present = byPanel ? progressOf(look, performance).of : 0;
  return { needed, present, met: present >= needed, decided: look.happenedIn(performance.id).quorum !== null };
}

/** A performance that the chair has confirmed is locked until the confirmation is revoked. */
export function isLocked(record: ContestRecord, performance: string): boolean {
  return lookup(record).happenedIn(performance).confirmed !== null;
}
