/** Ways to look at the public board besides the hall's and the phone's: a plain table, an overlay for a video mixer. */
export const boardViews = ["table", "overlay"] as const;
export type BoardView = (typeof boardViews)[number];

/** The view that an address asks for; null for the usual one. */
export function boardViewIn(query: URLSearchParams): BoardView | null {
  return boardViews.find((view) => view === query.get("view")) ?? null;
}
