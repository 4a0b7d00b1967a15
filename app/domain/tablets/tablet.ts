import { milliseconds } from "../made";
import type { About, Carried } from "./carried";

export type TabletPage = "list" | "sheet" | "chair" | "desk";
export type Battery = { percent: number; charging: boolean };

/** A ballot on a device that the server still waits for; `since`: when the server first heard of it as it is. */
export type Awaited = Carried & { about: About; since: string };

/**
 * What is known of a device that holds a seat, from what it says of itself. Instants are the server's. When it is not
 * connected any more, the rest is what it last said.
 */
export type TabletHealth = {
  /** the session that the device was paired with */
  session: string;
  seat: string;
  device: string;
  /** windows of it that are connected now */
  windows: number;
  /** when it last said something; null where its page says nothing of itself */
  heard: string | null;
  /** since when no window of it is connected; null while one is */
  lost: string | null;
  page: TabletPage | null;
  /** whose sheet that is */
  shows: About | null;
  /** the page is in front, and the screen is on */
  visible: boolean;
  build: string;
  battery: Battery | null;
  awaited: Awaited[];
  /** it was disconnected on purpose */
  revoked: boolean;
};

/** How a device is, the worst first. */
export const tabletStates = [
  "lost-unsent", // gone, with ballots on it that were not received
  "undelivered", // connected, and what was handed in does not arrive
  "silent", // connected, and its page says nothing any more
  "refused", // the server did not take a ballot that lies on it
  "wrong-team", // its sheet is not that of the team on stage
  "lost", // not connected
  "asleep", // connected, with the screen off or another page in front
  "unknown", // paired, and not heard since the server was started
  "fine",
] as const;
export type TabletState = (typeof tabletStates)[number];
/** `bad` has to be seen to now, `warn` soon. */
export type Level = "bad" | "warn" | "none" | "good";

export const levels: { [S in TabletState]: Level } = {
  "lost-unsent": "bad",
  undelivered: "bad",
  silent: "bad",
  refused: "warn",
  "wrong-team": "warn",
  lost: "warn",
  asleep: "none",
  unknown: "none",
  fine: "good",
};

/**
 * Milliseconds. What was handed in arrives in far less, and a page says something every three seconds: a device that looks
 * connected and does not deliver is to stand out within ten. A page that is left for another is gone for a moment.
 */
export const patience = { undelivered: 8000, silent: 9000, lost: 3000 };

/** Percent: under this a device is to be plugged in. */
export const lowBattery = 20;

/** How a device is at `now`; `wrongTeam`: its sheet is not the one that its judge owes a ballot for. */
export function tabletState(tablet: TabletHealth | null, now: number, wrongTeam: boolean): TabletState {
  if (tablet === null) return "unknown";
  const unsent = tablet.awaited.filter(({ phase }) => phase === "unsent");
  if (tablet.lost !== null && now - milliseconds(tablet.lost) >= patience.lost) {
    return tablet.awaited.length > 0 ? "lost-unsent" : "lost";
  }
  if (unsent.some(({ since }) => now - milliseconds(since) >= patience.undelivered)) return "undelivered";
  const connected = tablet.lost === null;
  if (connected && tablet.visible && tablet.heard !== null && now - milliseconds(tablet.heard) >= patience.silent)
    return "silent";
  if (tablet.awaited.some(({ phase }) => phase === "refused")) return "refused";
  if (wrongTeam) return "wrong-team";
  return tablet.heard !== null && !tablet.visible ? "asleep" : "fine";
}
