import { announceRehearsal } from "~/live/announce.server";

/**
 * A ceremony that is practised, of made-up marks: the query of its address says which, `at` how many of its steps have
 * been made.
 */
export type Rehearsal = { query: string; at: number; paused: boolean };

type Kept = Rehearsal & { since: number };

/** On `globalThis`: development evaluates edited modules again. */
const shared = globalThis as { danVanKheo?: { rehearsals?: Map<string, Kept> } };
shared.danVanKheo ??= {};
shared.danVanKheo.rehearsals ??= new Map();
const rehearsals = shared.danVanKheo.rehearsals;

/** Whoever made no step for so long went away without ending it, in milliseconds. */
const lasting = 2 * 3600_000;
const isOver = ({ since }: Kept) => performance.now() - since > lasting;

/** The rehearsal of a contest's ceremony that goes on; null where none does. */
export function rehearsalOf(contestId: string): Rehearsal | null {
  const kept = rehearsals.get(contestId);
  if (!kept || isOver(kept)) return null;
  const { since: _, ...rehearsal } = kept;
  return rehearsal;
}

/**
 * Where a rehearsal stands now; null: it has ended. It is kept in this process's memory alone: nothing of it is a result,
 * and after a restart it begins anew.
 */
export function keepRehearsal(contestId: string, rehearsal: Rehearsal | null): void {
  for (const [id, kept] of rehearsals) if (isOver(kept)) rehearsals.delete(id);
  if (rehearsal) rehearsals.set(contestId, { ...rehearsal, since: performance.now() });
  else rehearsals.delete(contestId);
  announceRehearsal(contestId);
}
