import { revokeSession, sessionByToken } from "~/data/sessions.server";

/** The one cookie of the program: a random token, of which the database holds only the hash. */
const name = "dvk";
const shape = /^[A-Za-z0-9_-]{20,128}$/;
/** Browsers cap a cookie's life at 400 days; how long a session really holds is decided by its row. */
const seconds = 400 * 24 * 3600;

export type Session = NonNullable<Awaited<ReturnType<typeof sessionByToken>>>;

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

/** The Set-Cookie value that gives this browser the session of `token`. */
export function sessionCookie(request: Request, token: string): string {
  return cookie(request, token, seconds);
}

/** Ends the request's session, and answers the Set-Cookie value that takes it off the browser. */
export async function endSession(request: Request): Promise<string> {
  const session = await sessionOf(request);
  if (session) await revokeSession(session.id);
  return cookie(request, "", 0);
}

/** `Secure` only over https: a hall's laptop without a certificate must still be able to sign people in. */
function cookie(request: Request, value: string, age: number): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
