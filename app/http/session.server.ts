import { revokeSession, type Session, sessionByToken, sessionId } from "~/data/sessions.server";
import { markIn, markName } from "~/live/mark";

/**
 * The one secret that a browser carries: a random token, of which the database holds only the hash. Over https its cookie
 * has a name that no page without https can set; one of before the device came to https is still taken.
 */
const [secret, plain] = ["__Host-dvk", "dvk"];
const shape = /^[A-Za-z0-9_-]{20,128}$/;
/** As long as a session's row holds (`app/data/sessions.server.ts`). */
const seconds = 30 * 24 * 3600;

export type { Session };

/** The token in a Cookie header, or null. Also read by the sockets' handshake. */
export function tokenIn(cookieHeader: string | null | undefined): string | null {
  const found = new Map<string, string>();
  for (const pair of (cookieHeader ?? "").split(";")) {
    const at = pair.indexOf("=");
    const value = pair.slice(at + 1).trim();
    if (at > 0 && shape.test(value)) found.set(pair.slice(0, at).trim(), value);
  }
  return found.get(secret) ?? found.get(plain) ?? null;
}

/** The session that a Cookie header carries, when it still holds. */
export async function sessionIn(cookieHeader: string | null | undefined): Promise<Session | null> {
  const token = tokenIn(cookieHeader);
  if (token === null) return null;
  const session = await sessionByToken(token);
  note(sessionId(token), session !== null);
  return session;
}

/** The sessions that held when they were last looked for, by their ids: so many, the one not looked for longest goes first. */
const held = new Set<string>();
const most = 20_000;

function note(id: string, holds: boolean) {
  held.delete(id);
  if (holds) held.add(id);
  if (held.size > most) for (const oldest of held) return held.delete(oldest);
}

/**
 * Whether a Cookie header carries a session that held when it was last looked for in this process. What it decides is who
 * waits for whom, before anything is read for a caller: a made-up cookie waits with the crowd, and so does a true one once,
 * after a start. Who may do what is asked of the database, each time.
 */
export function heldLately(cookieHeader: string | null | undefined): boolean {
  const token = tokenIn(cookieHeader);
  return token !== null && held.has(sessionId(token));
}

export async function sessionOf(request: Request): Promise<Session | null> {
  return sessionIn(request.headers.get("Cookie"));
}

/** Ends whatever session this browser had, and answers the headers that give it the one of `token`. */
export async function beginSession(request: Request, token: string): Promise<HeadersInit> {
  await revoke(request);
  return cookies(request, token, seconds);
}

/** Ends the browser's session, and answers the headers that take it off. */
export async function endSession(request: Request): Promise<HeadersInit> {
  await revoke(request);
  return cookies(request, "", 0);
}

async function revoke(request: Request): Promise<void> {
  const session = await sessionOf(request);
  if (session) await revokeSession(session.id);
}

/** The mark of a browser's session (`app/live/mark.ts`), and the headers that tell it to a browser which lacks it. */
export function markOf(request: Request): { mark: string; headers: HeadersInit } {
  const carried = request.headers.get("Cookie") ?? "";
  const mark = markFor(tokenIn(carried) ?? "");
  return { mark, headers: mark === markIn(carried) ? [] : [["Set-Cookie", markCookie(mark, seconds)]] };
}

const markFor = (token: string) => (token === "" ? "" : sessionId(token).slice(0, 12));
const markCookie = (mark: string, age: number) => `${markName}=${mark}; Path=/; Max-Age=${age}; SameSite=Lax`;

/** `Secure` only over https: a hall's laptop without a certificate must still be able to sign people in. */
function cookies(request: Request, token: string, age: number): HeadersInit {
  const https = new URL(request.url).protocol === "https:";
  const cookie = (name: string, value: string, holds: number) =>
    `${name}=${value}; Path=/; Max-Age=${holds}; HttpOnly; SameSite=Lax`;
  const kept = https ? [`${cookie(secret, token, age)}; Secure`, cookie(plain, "", 0)] : [cookie(plain, token, age)];
  return [...kept, markCookie(markFor(token), age)].map((one) => ["Set-Cookie", one] as [string, string]);
}
