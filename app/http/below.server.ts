import { isBelow } from "~/data/below.server";
import { type LoadedContest, loadContest } from "~/data/contests.server";

/** A contest that feeds the one that a request was admitted to, directly or through others; else 404. */
export async function requireBelow(above: LoadedContest, contestId: string): Promise<LoadedContest> {
  const below = (await isBelow(contestId, above.id)) ? await loadContest(contestId) : null;
  if (!below) throw new Response(null, { status: 404 });
  return below;
}
