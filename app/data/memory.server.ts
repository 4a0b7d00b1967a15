import type { ContestRecord } from "~/domain/record";
import { collections } from "./rows.server";

export type Remembered = { revision: number; record: ContestRecord };

/**
 * Records as they stand at a revision, the newest two of each contest: the committed one, and the one that a transaction
 * is about to commit. Who asks names the revision that the database holds, so what was not committed is never answered.
 */
export type Memory = {
  recall: (contestId: string, revision: number) => ContestRecord | undefined;
  keep: (contestId: string, revision: number, record: ContestRecord) => void;
  forget: (contestId: string, revision: number) => void;
};

/**
 * `most`: how many rows are remembered, those of the newest revision of each contest counted; the contest not asked for
 * longest goes first, the last asked for never. A row takes about a kilobyte, with all that is derived from it: so this is a
 * quarter of a gigabyte, four hundred finals of 13 teams.
 */
export function newMemory(most = 250_000): Memory {
  const contests = new Map<string, Remembered[]>();
  let rows = 0;
  const drop = (contestId: string) => {
    rows -= rowsOf(contests.get(contestId));
    contests.delete(contestId);
  };
  const put = (contestId: string, held: Remembered[]) => {
    drop(contestId);
    if (held.length === 0) return;
    contests.set(contestId, held);
    rows += rowsOf(held);
    for (const oldest of contests.keys()) {
      if (rows <= most || contests.size === 1) break;
      drop(oldest);
    }
  };
  const others = (contestId: string, revision: number) =>
    (contests.get(contestId) ?? []).filter((one) => one.revision !== revision);
  return {
    recall(contestId, revision) {
      const held = contests.get(contestId);
      if (held) put(contestId, held);
      return held?.find((one) => one.revision === revision)?.record;
    },
    keep(contestId, revision, record) {
      const newest = [...others(contestId, revision), { revision, record }].sort((a, b) => a.revision - b.revision);
      put(contestId, newest.slice(-2));
    },
    forget(contestId, revision) {
      put(contestId, others(contestId, revision));
    },
  };
}

function rowsOf(held: readonly Remembered[] | undefined): number {
  const newest = held?.at(-1)?.record;
  return newest ? collections.reduce((sum, key) => sum + newest[key].length, 0) : 0;
}
