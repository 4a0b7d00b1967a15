import { type Language, languageOf } from "~/text/language";

const name = "language";

/** The language that this browser has chosen; Vietnamese until it has. */
export function languageOfRequest(request: Request): Language {
  return languageOfCookies(request.headers.get("Cookie") ?? "");
}

/** The same from a Cookie header. */
export function languageOfCookies(cookies: string): Language {
  const pairs = cookies.split(";").map((pair) => pair.trim().split("="));
  return languageOf(pairs.find(([key]) => key === name)?.[1]);
}

/** The Set-Cookie value that keeps the choice for a year. */
export function languageCookie(language: Language): string {
  return `${name}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
