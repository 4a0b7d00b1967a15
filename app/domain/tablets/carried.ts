import { isLocked, standingBallot } from "../ballots";
import type { Draft } from "../draft";
import { unsentOf } from "../drafts";
import { lookup } from "../lookup";
import type { ContestRecord } from "../record";
import { marksNow } from "../reviews";

/**
 * A ballot that lies on a judge's device, without its marks: `typed` is being filled in, `unsent` was handed in and has no
 * answer yet, `refused` was not taken by the server.
 */
export type Carried = { performance: string; revision: number; phase: "typed" | "unsent" | "refused" };

/** What a heartbeat has room for; more than this lies on no device that delivers. */
export const mostCarried = 20;

const phases = { typed: "typed", waiting: "unsent", sending: "unsent", refused: "refused" } as const;
const urgency = { unsent: 0, refused: 1, typed: 2 };
const still = { now: new Set<string>() };

/** What lies on this device as the judge sees it (`unsentOf`), what was handed in first. */
export function carriedOf(drafts: ReadonlyMap<string, Draft>): Carried[] {
  return unsentOf({ of: drafts }, still)
    .map(({ performance, state, draft }) => {
      const revision = draft.sent?.revision ?? draft.base + 1;
      return { performance, revision, phase: phases[state] };
    })
    .sort((a, b) => urgency[a.phase] - urgency[b.phase])
    .slice(0, mostCarried);
}

/** Whose performance a ballot is for, in which part. */
export type About = { performance: string; team: string; part: string };

/** What a ballot on a device is about; null when nothing is lost with it: it is in, or could not count any more. */
export function awaitedBallot(record: ContestRecord, judge: string, carried: Carried): About | null {
  const look = lookup(record);
  const one = look.performances.get(carried.performance);
  if (!one || isLocked(record, one.id) || !marksNow(record, one.id, judge)) return null;
  if ((standingBallot(record, one.id, judge)?.revision ?? 0) >= carried.revision) return null;
  return aboutPerformance(record, one.id);
}

export function aboutPerformance(record: ContestRecord, performance: string): About | null {
  const look = lookup(record);
  const one = look.performances.get(performance);
  if (!one) return null;
  const contestant = look.contestants.get(one.contestant ?? "")?.fullName;
  const team = contestant ?? look.teams.get(one.team)?.name ?? "";
  return { performance, team, part: look.parts.get(one.part)?.name ?? "" };
}
