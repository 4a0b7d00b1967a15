/**
 * Ways to look at the public board: a plain table; an overlay for a video mixer; on a phone either what the hall sees or the
 * list at one's leisure, while a wide screen shows what the hall sees in any case.
 */
export const boardViews = ["table", "overlay", "hall", "list"] as const;
export type BoardView = (typeof boardViews)[number];

export const phoneViews = ["hall", "list"] as const satisfies readonly BoardView[];
export type PhoneView = (typeof phoneViews)[number];

/** The cookie that keeps a phone's choice: the server reads it, so that the board comes as it was left. */
export const phoneViewCookie = "board";

/** The view that an address asks for; null for the usual one. */
export function boardViewIn(query: URLSearchParams): BoardView | null {
  return boardViews.find((view) => view === query.get("view")) ?? null;
}

/** What a phone shows: what the address asks for; where that names a round, its list; else what was kept; else the hall. */
export function phoneViewOf(view: BoardView | null, namesRound: boolean, kept: PhoneView | null): PhoneView {
  return phoneViews.find((one) => one === view) ?? (namesRound ? "list" : (kept ?? "hall"));
}
