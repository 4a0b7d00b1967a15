import { randomBytes } from "node:crypto";

/**
 * What tells one device of the audience from another: a random secret in a cookie of this browser, and nothing about its
 * holder. Who deletes it, or takes another browser, can vote again: the page says so.
 */
const name = "voter";
const seconds = 90 * 24 * 3600;

/** The secret that this browser carries; null before its first vote. */
export function voterOf(request: Request): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  const found = pairs.find(([key]) => key === name)?.[1] ?? "";
  return /^[A-Za-z0-9_-]{43}$/.test(found) ? found : null;
}

export const newVoter = (): string => randomBytes(32).toString("base64url");

/** The headers that give a browser its secret. */
export function voterHeaders(request: Request, voter: string): HeadersInit {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return { "Set-Cookie": `${name}=${voter}; Path=/vote; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}` };
}
