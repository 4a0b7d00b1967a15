/**
 * The cookie by which a page's scripts tell whose device this is now: what was kept for one session is not shown to the
 * next. It is made of the session's id, opens nothing, and goes with the session.
 */
export const markName = "dvk-mark";

/** The mark in a Cookie header, or in `document.cookie`; null when there is none. */
export function markIn(cookies: string): string | null {
  for (const pair of cookies.split(";")) {
    const [name, value = ""] = pair.trim().split("=");
    if (name === markName) return /^[0-9a-f]{12}$/.test(value) ? value : null;
  }
  return null;
}
