import type { ContestRecord } from "~/domain/record";

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

/** `limit`: how many contests are remembered; the one not asked for longest goes first. */
export function newMemory(limit = 24): Memory {
  const contests = new Map<string, Remembered[]>();
  const put = (contestId: string, held: Remembered[]) => {
    contests.delete(contestId);
    if (held.length > 0) contests.set(contestId, held);
    for (const oldest of contests.keys()) {
      if (contests.size <= limit) break;
      contests.delete(oldest);
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
