import { loadContest } from "~/data/contests.server";
import { actorInSeat } from "~/data/seats.server";
import { accountOf, actorOf } from "~/data/sessions.server";
import { may } from "~/domain/access";
import type { Actor } from "~/domain/change";
import { type Session, sessionOf } from "./session.server";

/**
 * Who this device belongs to now, whether they hold a seat of a contest or an account, and the page that they work on.
 */
export type Holder = { name: string; seat: boolean; home: string };

export async function holderOf(request: Request): Promise<Holder | null> {
  const session = await sessionOf(request);
  return session && holderOfSession(session);
}

async function holderOfSession(session: Session): Promise<Holder | null> {
  const account = await accountOf(session);
  if (account) return { name: account.name, seat: false, home: "/organize" };
  const contestId = session.contestId ?? "";
  const actor = await actorOf(session, contestId);
  return actor && { name: actor.name, seat: true, home: homeIn(contestId, actor) };
}

/** The page that a seat works on. */
export async function homeOfSeat(contestId: string, seat: string): Promise<string> {
  const contest = await loadContest(contestId);
  const actor = contest && actorInSeat(contest.record, seat, "");
  return actor ? homeIn(contestId, actor) : "/";
}

/** Where somebody works in a contest: judges at their sheet, who keeps the time at the clock, all others at the desk. */
export function homeIn(contestId: string, { roles }: Pick<Actor, "roles">): string {
  if (may(roles, "sheet.read")) return `/judge/${contestId}`;
  if (!may(roles, "desk.read")) return `/mc/${contestId}`;
  return may(roles, "marking.write") || !may(roles, "clock.write") ? `/desk/${contestId}` : `/desk/${contestId}/clock`;
}
