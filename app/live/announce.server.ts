import { EventEmitter } from "node:events";
import type { Ailment } from "~/domain/trouble";

/**
 * What the one door and the sessions tell whoever listens in this process. It sits on `globalThis` because development
 * evaluates edited modules again, and because the built pages and the server that opens the port are two bundles.
 */
type Bus = { announcements: EventEmitter };
const shared = globalThis as { danVanKheo?: Partial<Bus> };
shared.danVanKheo ??= {};
shared.danVanKheo.announcements ??= new EventEmitter({ captureRejections: false }).setMaxListeners(0);
const bus = shared.danVanKheo.announcements;

/**
 * Says that a contest now stands at a revision. Called after the commit; a listener's failure never reaches the caller.
 */
export function announce(contestId: string, revision: number): void {
  tell("contest", contestId, revision);
}

/** Calls `listener` on every announcement until the returned function is called. */
export function onAnnouncement(listener: (contestId: string, revision: number) => void): () => void {
  return hear("contest", listener);
}

/**
 * The same in the event loop's next turn: whoever made the change is answered first, and then others are told. What tells
 * them has to do with how many they are.
 */
export function afterAnnouncement(listener: (contestId: string, revision: number) => void): () => void {
  return onAnnouncement((contestId, revision) => void setImmediate(listener, contestId, revision));
}

/** Says that something of a contest was shown to the public, or taken back. Comes with an announcement. */
export function announcePublished(contestId: string): void {
  tell("published", contestId);
}

export function onPublished(listener: (contestId: string) => void): () => void {
  return hear("published", listener);
}

/** Says that votes of a contest's audience were cast. */
export function announceVotes(contestId: string): void {
  tell("votes", contestId);
}

export function onVotes(listener: (contestId: string) => void): () => void {
  return hear("votes", listener);
}

/** Says that a rehearsal of a contest's ceremony began, moved or ended. */
export function announceRehearsal(contestId: string): void {
  tell("rehearsal", contestId);
}

export function onRehearsal(listener: (contestId: string) => void): () => void {
  return hear("rehearsal", listener);
}

/** Says that a session no longer holds, so that its open connections are closed. */
export function announceRevoked(sessionId: string): void {
  tell("revoked", sessionId);
}

export function onRevoked(listener: (sessionId: string) => void): () => void {
  return hear("revoked", listener);
}

/** Says that whoever holds a seat of a contest may do something else now, or nothing any more. */
export function announceSeat(contestId: string, seat: string): void {
  tell("seat", contestId, seat);
}

export function onSeat(listener: (contestId: string, seat: string) => void): () => void {
  return hear("seat", listener);
}

/** Says what ails the server from now on; with null, that all is well again. */
export function announceAilment(ailment: Ailment | null): void {
  tell("ailment", ailment);
}

export function onAilment(listener: (ailment: Ailment | null) => void): () => void {
  return hear("ailment", listener);
}

function tell(event: string, ...values: readonly (string | number | null)[]): void {
  for (const listener of bus.listeners(event)) {
    try {
      listener(...values);
    } catch (error) {
      console.error(`A listener to "${event}" failed`, error);
    }
  }
}

function hear<Values extends (string | number | null)[]>(
  event: string,
  listener: (...values: Values) => void,
): () => void {
  const heard = (...values: Values) => listener(...values);
  bus.on(event, heard as (...values: unknown[]) => void);
  return () => void bus.off(event, heard as (...values: unknown[]) => void);
}
