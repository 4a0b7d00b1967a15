/**
 * A path inside this program that a query or a form names to go on to; anything else, as another site's, leads to
 * `otherwise`.
 */
export function nextOf(value: unknown, otherwise = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, here)) return otherwise;
  const url = new URL(value, here);
  // "/.//elsewhere" stays here, but the path that is left of it, "//elsewhere", would not.
  return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search : otherwise;
}

const here = "http://here.invalid";
