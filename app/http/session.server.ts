import { revokeSession, type Session, sessionByToken } from "~/data/sessions.server";

/** The one cookie of the program: a random token, of which the database holds only the hash. */
const name = "dvk";
const shape = /^[A-Za-z0-9_-]{20,128}$/;
/** As long as a session's row holds (`app/data/sessions.server.ts`). */
const seconds = 30 * 24 * 3600;

export type { Session };

/** The token in a Cookie header, or null. Also read by the sockets' handshake. */
export function tokenIn(cookieHeader: string | null | undefined): string | null {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
    const value = pair.slice(at + 1).trim();
    return shape.test(value) ? value : null;
  }
  return null;
}

/** The session that a Cookie header carries, when it still holds. */
export async function sessionIn(cookieHeader: string | null | undefined): Promise<Session | null> {
  const token = tokenIn(cookieHeader);
  return token ? await sessionByToken(token) : null;
}

export async function sessionOf(request: Request): Promise<Session | null> {
  return sessionIn(request.headers.get("Cookie"));
}

/** Ends whatever session this browser had, and answers the headers that give it the one of `token`. */
export async function beginSession(request: Request, token: string): Promise<HeadersInit> {
  await revoke(request);
  return { "Set-Cookie": cookie(request, token, seconds) };
}

/** Ends the browser's session, and answers the headers that take it off. */
export async function endSession(request: Request): Promise<HeadersInit> {
  await revoke(request);
  return { "Set-Cookie": cookie(request, "", 0) };
}

async function revoke(request: Request): Promise<void> {
  const session = await sessionOf(request);
  if (session) await revokeSession(session.id);
}

/** `Secure` only over https: a hall's laptop without a certificate must still be able to sign people in. */
function cookie(request: Request, value: string, age: number): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
