import { toDecimal } from "./exact";
import { inForce } from "./made";
import { placesOf } from "./places";
import { publicationOf } from "./publications";
import type { Approval, ContestRecord } from "./record";
import { type Results, results, roundOf } from "./results";
import { find } from "./rows";
import { codeOf, hashOf } from "./seal";

export type ResultsApproval = Extract<Approval, { of: "results" }>;

/**
 * The hash of a round's results as its announcement prints them: who is which rank with which marks, total and prize,
 * under which names. Sixty-four hexadecimal digits; null when there is no such round.
 */
export function resultsHash(record: ContestRecord, round: string, all: Results = results(record)): string | null {
  const result = roundOf(all, round);
  if (!result) return null;
  const places = placesOf(record);
  const decimal = (value: Parameters<typeof toDecimal>[0] | null) => value && toDecimal(value, places);
  const nameOf = (rows: readonly { id: string; name: string }[], id: string | null) => find(rows, id)?.name ?? null;
  const prizes = find(record.rounds, round)?.prizes;
  return hashOf({
    round: nameOf(record.rounds, round),
    groups: result.groups.map(({ bloc, teams }) => ({
      bloc: nameOf(record.blocs, bloc),
      teams: teams.map(({ team, rank, standing, total, parts, prize }) => ({
        team,
        name: nameOf(record.teams, team),
        rank,
        standing: standing?.standing ?? null,
        total: decimal(total),
        parts: parts.map(({ part, mark }) => ({ part, mark: decimal(mark) })),
        prize: nameOf(prizes?.tiers ?? [], prize),
      })),
    })),
    side: result.side.map(({ prize, winners }) => ({ prize: nameOf(prizes?.side ?? [], prize), winners })),
  });
}

/** The approval of a round's results that stands: the newest not taken back. */
export function resultsApproval(record: ContestRecord, round: string): ResultsApproval | null {
  const all = inForce<Approval>(record.approvals);
  return all.filter((one): one is ResultsApproval => one.of === "results" && one.round === round).at(-1) ?? null;
}

/** Whether a round's results were approved and are now others than those. */
export function differsFromApproved(record: ContestRecord, round: string, all?: Results): boolean {
  const approval = resultsApproval(record, round);
  return approval !== null && resultsHash(record, round, all) !== approval.hash;
}

/** How a round's results stand with those who approve them, as plain data for a page. */
export type ApprovalShown = {
  round: string;
  name: string;
  published: boolean;
  approval: { id: string; by: string; at: string; code: string; differs: boolean } | null;
};

/** The rounds whose results are published, or were approved. */
export function approvalsShown(record: ContestRecord, all: Results): ApprovalShown[] {
  return record.rounds.flatMap(({ id, name }): ApprovalShown[] => {
    const approval = resultsApproval(record, id);
    const published = publicationOf(record, "round", id) !== null;
    if (!approval) return published ? [{ round: id, name, published, approval }] : [];
    const { made, hash } = approval;
    const differs = resultsHash(record, id, all) !== hash;
    const told = { id: approval.id, by: made.by, at: made.at, code: codeOf(hash), differs };
    return [{ round: id, name, published, approval: told }];
  });
}
