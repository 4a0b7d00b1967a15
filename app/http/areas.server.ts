import type { ServerBuild } from "@remix-run/node";

/**
 * What `make` makes of the program, by the address that is asked for: of the part of it whose addresses begin with the same
 * word, where there is one. The router goes twice over all routes that it is given for each request, and a page's frame is
 * made of them: a judge's ballot and the public's pages do not wait while it looks at the organizers'. Each part is made
 * when it is first asked for.
 */
export function byArea<Made>(build: ServerBuild, make: (part: ServerBuild) => Made): (pathname: string) => Made {
  const words = new Map(Object.keys(build.routes).map((id) => [id, firstWord(build.routes, id)]));
  const areas = new Set(words.values());
  const made = new Map<string, Made>();
  return (pathname) => {
    const word = pathname.split("/")[1]?.replace(/\.data$/, "") ?? "";
    // What is written otherwise (%6Audge, Judge) may still be somebody's: the whole program knows.
    const area = areas.has(word) ? word : "";
    const known = made.get(area);
    if (known !== undefined) return known;
    const one = make(area === "" ? build : partOf(build, (id) => [area, ""].includes(words.get(id) ?? "")));
    made.set(area, one);
    return one;
  };
}

function partOf(build: ServerBuild, isIn: (id: string) => boolean): ServerBuild {
  const only = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => isIn(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}

/** The word that a route's addresses begin with; none where any may stand there. */
function firstWord(routes: ServerBuild["routes"], id: string): string {
  const route = routes[id];
  const before = route?.parentId === undefined ? "" : firstWord(routes, route.parentId);
  if (before !== "") return before;
  const [word = ""] = route?.path?.split("/") ?? [];
  return /^[a-z-]+$/.test(word) ? word : "";
}
