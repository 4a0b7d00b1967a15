import { type LoadedContest, loadContest } from "~/data/contests.server";
import { contestsFor } from "~/data/memberships.server";
import type { Actor } from "~/domain/change";
import { finishedRound } from "~/domain/sending";

/**
 * The contest that a finished one feeds, for who organizes both, with the names of those teams of it that were sent up
 * already: from there one sends teams on. Null for all others.
 */
export async function wayUp(actor: Actor, { id, record }: LoadedContest) {
  const { parent } = record.contest;
  if (parent === null || !finishedRound(record) || !(await contestsFor(actor.id, "setup.write")).has(parent))
    return null;
  const above = await loadContest(parent);
  if (!above) return null;
  const { teams, contest } = above.record;
  const sent = teams.flatMap(({ name, origin }) => (origin?.contest === id ? name : []));
  return { id: parent, title: contest.title, sent };
}
