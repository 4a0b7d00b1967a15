import { redirect } from "@remix-run/node";
import { type LoadedContest, loadContest } from "~/data/contests.server";
import { type Account, accountOf, actorOf } from "~/data/sessions.server";
import { type Action, access, may } from "~/domain/access";
import type { Actor } from "~/domain/change";
import { type Session, sessionOf } from "./session.server";

export type { LoadedContest };
export type Admitted = { actor: Actor; contest: LoadedContest };

/** Who is behind a request that carries no session, or none for this contest. */
const audience: Actor = { id: "public", name: "public", roles: ["public"], seat: null, device: "" };

/**
 * Admits a request to a contest for one action of the access table, or throws the response that refuses it: a page
 * asked for without a session goes to the door and comes back after it, anything else is 401; a contest that does not
 * exist and one in which this person has no role are both 404, so that nobody learns which contests there are; a member
 * without the right gets 403. What the table opens to the public needs no session.
 */
export async function requireContest(request: Request, contestId: string, action: Action): Promise<Admitted> {
  const session = await sessionOf(request);
  const actor = session ? await actorOf(session, contestId) : null;
  const open = may(audience.roles, action);
  if (!session && !open) throw door(request, action);
  if (!actor && !open) throw notFound();
  if (actor && !open && !may(actor.roles, action)) throw forbidden();
  const contest = await loadContest(contestId);
  if (!contest) throw notFound();
  return { actor: actor ?? audience, contest };
}

/** Admits an organizer's account, in no particular contest; a judge's or an officer's tablet is refused with 403. */
export async function requireAccount(request: Request): Promise<{ account: Account; session: Session }> {
  const session = await sessionOf(request);
  if (!session) throw door(request, "contest.create");
  const account = await accountOf(session);
  if (!account) throw forbidden();
  return { account, session };
}

/** A tablet whose pairing has ended is sent to pair again; who has a password, to the sign-in page. */
function door(request: Request, action: Action): Response {
  if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 401 });
  const url = new URL(request.url);
  const next = encodeURIComponent(url.pathname + url.search);
  const named: readonly string[] = access[action];
  return redirect(`${named.includes("organizer") ? "/sign-in" : "/pair"}?next=${next}`);
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

function forbidden(): Response {
  return new Response(null, { status: 403 });
}
