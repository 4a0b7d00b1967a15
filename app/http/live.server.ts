import type { IncomingMessage, Server } from "node:http";
import { loadContest } from "~/data/contests.server";
import { db } from "~/data/database.server";
import { actorOf } from "~/data/sessions.server";
import { openStanding } from "~/data/votes.server";
import { may } from "~/domain/access";
import { aboutPerformance, awaitedBallot } from "~/domain/tablets/carried";
import { newGate } from "~/live/gate";
import { attachLive } from "~/live/server.server";
import type { Authorize } from "~/live/staff-rooms.server";
import type { AwaitingOf } from "~/live/tablet-rooms.server";
import { warmUp } from "~/live/warm-up.server";
import { limitSocket } from "./limit.server";
import { publicBoards } from "./public-boards.server";
import { isCrossSite } from "./same-site.server";
import { heldLately, sessionIn, tokenIn } from "./session.server";

/**
 * Opens the sockets on the server's port, with the same guards as the pages, and answers the public boards as they stand.
 * Who carries no session comes in through a gate: judges do not stand in line with a hall that opens its phones. Nor does
 * who carries one that is not known yet, as after a start, when all come back at once: those have a gate of their own.
 */
export function openLive(http: Server, { trustProxy }: { trustProxy: boolean }) {
  const ending = new AbortController();
  let looked = false;
  const boards = publicBoards(async (contestId, committed) => {
    const contest = await loadContest(contestId, committed);
    // When somebody first looks at a board: long before the first ballot.
    if (contest && !looked) warmUp(contest.record, ending.signal).catch(reportCold);
    looked ||= contest !== null;
    return contest?.edition() ?? null;
  });
  const [crowd, unknown] = [newGate(), newGate()];
  const comesIn = ({ headers: { cookie } }: IncomingMessage) =>
    heldLately(cookie) || (tokenIn(cookie) === null ? crowd() : unknown());
  const admits = async (request: IncomingMessage) =>
    !isCrossSite(request.headers, trustProxy) &&
    (await limitSocket(addressOf(request, trustProxy))) === null &&
    (await comesIn(request));
  const { editionOf } = boards;
  const { now } = db().clock;
  const live = attachLive(http, { admits, authorize, editionOf, standingOf: openStanding, awaitingOf, now });
  const close = async () => {
    ending.abort();
    boards.close();
    await live.close();
  };
  return { boards, also: live.also, close };
}

const reportCold = (error: unknown) => console.error("The board was not warmed up", error);

const awaitingOf: AwaitingOf = async (contestId) => {
  const contest = await loadContest(contestId);
  return {
    awaited: (judge, carried) => contest && awaitedBallot(contest.record, judge, carried),
    about: (performance) => contest && aboutPerformance(contest.record, performance),
  };
};

const authorize: Authorize = async (cookie, contestId) => {
  const session = await sessionIn(cookie);
  const actor = session && (await actorOf(session, contestId));
  if (!session || !actor) return null;
  const seesPresence = may(actor.roles, "desk.read");
  const seesRehearsal = may(actor.roles, "prompter.read");
  if (!seesPresence && !may(actor.roles, "sheet.read") && !may(actor.roles, "mc.read")) return null;
  const contest = await loadContest(contestId);
  const { id, device } = session;
  return contest && { session: id, seat: actor.seat, device, seesPresence, seesRehearsal, revision: contest.revision };
};

/** The nearest proxy's word for who is calling, where there is one to trust. */
function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? String(request.headers["x-forwarded-for"] ?? "").split(",") : [];
  return forwarded.at(-1)?.trim() || request.socket.remoteAddress || "";
}
