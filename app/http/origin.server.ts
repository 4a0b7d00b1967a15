import { isBelow } from "~/data/below.server";
import { type LoadedContest, loadContest } from "~/data/contests.server";
import { contestantsTouched } from "~/data/touched.server";
import { type OriginChange, originChanges } from "~/domain/origin-changes";
import type { Origin } from "~/domain/record";
import { find } from "~/domain/rows";
import { finishedRound } from "~/domain/sending";

/**
 * The contest below that a team was copied from, as far as this contest's organizers may look into it: it feeds this one,
 * and its results are published. Else null: what the copy says of its origin is all there is.
 */
export async function originContest(above: LoadedContest, origin: Origin | null): Promise<LoadedContest | null> {
  if (!origin?.contest || !(await isBelow(origin.contest, above.id))) return null;
  const below = await loadContest(origin.contest);
  return below && finishedRound(below.record) ? below : null;
}

/** What was changed below in the people of a team since it was sent up. */
export async function changedSince(above: LoadedContest, team: string): Promise<OriginChange[]> {
  const origin = find(above.record.teams, team)?.origin ?? null;
  const below = await originContest(above, origin);
  if (!below) return [];
  const all = originChanges(above.record, team, below.record);
  if (all.length === 0 || !origin?.sent) return all;
  const touched = await contestantsTouched(below.id, origin.sent.at);
  return originChanges(above.record, team, below.record, (person) => touched.has(person));
}
