import { type PhoneView, phoneViewCookie, phoneViews } from "~/domain/board-views";

/** How this phone was last looked at the board with, from a Cookie header; null until it has chosen. */
export function phoneViewOfCookies(cookies: string): PhoneView | null {
  const pairs = cookies.split(";").map((pair) => pair.trim().split("="));
  const kept = pairs.find(([key]) => key === phoneViewCookie)?.[1];
  return phoneViews.find((view) => view === kept) ?? null;
}
