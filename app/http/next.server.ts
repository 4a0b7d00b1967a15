/** A path inside this program that a query or a form names to go on to; another site's address leads to the first page. */
export function nextOf(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, here)) return "/";
  const url = new URL(value, here);
  return url.origin === here ? url.pathname + url.search : "/";
}

const here = "http://here.invalid";
