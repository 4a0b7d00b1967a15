import { type Action, may, type Role } from "~/domain/access";

/** A page of a contest's work: `at` is its address below the contest's, and `action` the right that it asks for. */
type Page = { key: string; at: string; action: Action };
type Section = { key: string; pages: readonly Page[] };

/**
 * The steps of a contest's work, in their order, and the pages of each. The first page that somebody may open is where the
 * step leads; a step of several pages shows them in a row of its own. Words: `nav` and `pages` of `overview`.
 */
export const sections = [
  {
    key: "overview",
    pages: [
      { key: "overview", at: "", action: "contest.read" },
      { key: "below", at: "below", action: "contest.read" },
    ],
  },
  {
    key: "facts",
    pages: [
      { key: "facts", at: "facts", action: "contest.read" },
      { key: "organizers", at: "organizers", action: "setup.write" },
    ],
  },
  {
    key: "rules",
    pages: [
      { key: "rules", at: "rules", action: "contest.read" },
      { key: "rehearsal", at: "rehearsal", action: "contest.read" },
      { key: "approval", at: "approval", action: "contest.read" },
    ],
  },
  {
    key: "teams",
    pages: [
      { key: "teams", at: "teams", action: "contest.read" },
      { key: "people", at: "people", action: "contest.read" },
      { key: "lists", at: "lists", action: "contest.read" },
    ],
  },
  { key: "panel", pages: [{ key: "panel", at: "panel", action: "contest.read" }] },
  { key: "order", pages: [{ key: "order", at: "order", action: "order.write" }] },
  { key: "arrivals", pages: [{ key: "arrivals", at: "arrivals", action: "arrival.write" }] },
  { key: "desk", pages: [{ key: "desk", at: "/desk", action: "desk.read" }] },
  { key: "results", pages: [{ key: "results", at: "results", action: "results.read" }] },
  { key: "log", pages: [{ key: "log", at: "log", action: "audit.read" }] },
] as const satisfies readonly Section[];

export type SectionKey = (typeof sections)[number]["key"];
export type PageKey = (typeof sections)[number]["pages"][number]["key"];
type Allowed = { key: SectionKey; pages: readonly { key: PageKey; at: string }[] };

/** The sections in which somebody may open a page, with those pages only. */
export function sectionsFor(roles: readonly Role[]): Allowed[] {
  return sections
    .map(({ key, pages }) => ({
      key,
      pages: pages.filter(({ action }) => may(roles, action)).map((page) => ({ key: page.key, at: page.at })),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** The section and page that an address is in: by what follows the contest in it (`teams` in `/organize/x/teams/7`). */
export function placeOf(pathname: string): { section: SectionKey; page: PageKey } | null {
  const [, , , at = ""] = pathname.split("/");
  for (const { key, pages } of sections) {
    const page = pages.find((one) => one.at === at);
    if (page) return { section: key, page: page.key };
  }
  return null;
}

/** Where a page of a contest is: `at` beginning with a bar is the audience's own address (`/desk/x`). */
export function addressOf(contest: string, at: string): string {
  if (at.startsWith("/")) return `${at}/${contest}`;
  return at === "" ? `/organize/${contest}` : `/organize/${contest}/${at}`;
}
