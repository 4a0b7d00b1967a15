import type { About, Carried } from "~/domain/tablets/carried";
import type { TabletHealth } from "~/domain/tablets/tablet";
import type { Heartbeat } from "./wire";

/**
 * What a ballot that a device carries is about, or null when the server does not wait for it (any more); and what any
 * performance is.
 */
export type Awaiting = {
  awaited: (judge: string, carried: Carried) => About | null;
  about: (performance: string) => About | null;
};

type Holder = { session: string; seat: string; device: string };
type Window = { beat: Heartbeat | null; at: number };
type Known = Holder & {
  windows: Map<string, Window>;
  /** the window that spoke last, or was looked at last */
  last: Heartbeat | null;
  heard: number | null;
  lost: number | null;
  carried: (Carried & { since: number })[];
  revoked: boolean;
};

/**
 * What the devices of one contest last said of themselves. It lasts as long as the process: nobody counts on it for marks,
 * and after a start it knows nothing until they speak. `window` is one connection; instants are milliseconds.
 */
export function tabletMemory() {
  const devices = new Map<string, Known>();

  function opened(holder: Holder, window: string) {
    const fresh = { windows: new Map(), last: null, heard: null, lost: null, carried: [], revoked: false };
    const known: Known = { ...(devices.get(holder.session) ?? fresh), ...holder, lost: null };
    known.windows.set(window, { beat: null, at: 0 });
    devices.set(holder.session, known);
  }

  function said(session: string, window: string, beat: Heartbeat, at: number) {
    const known = devices.get(session);
    if (!known?.windows.has(window)) return;
    known.windows.set(window, { beat, at });
    known.heard = at;
    known.last = inFront(known) ?? beat;
    // Where a page does not look at what the device carries, what was said of it last stays.
    if (beat.carried) known.carried = beat.carried.map((one) => ({ ...one, since: sinceOf(known, one) ?? at }));
  }

  function closed(session: string, window: string, at: number) {
    const known = devices.get(session);
    if (!known?.windows.delete(window)) return;
    known.last = inFront(known) ?? known.last;
    if (known.windows.size === 0) known.lost = at;
  }

  /** It holds no seat any more: what was on it is nobody's business now. */
  function revoked(session: string): boolean {
    const known = devices.get(session);
    if (known) Object.assign(known, { revoked: true, carried: [] });
    return known !== undefined;
  }

  const all = (awaiting: Awaiting): TabletHealth[] => [...devices.values()].map((known) => tabletOf(known, awaiting));
  return { opened, said, closed, revoked, all };
}

/** The window that a person looks at: the one in front that spoke last. */
function inFront({ windows }: Known): Heartbeat | null {
  const spoken = [...windows.values()].filter(({ beat }) => beat !== null).sort((a, b) => b.at - a.at);
  return (spoken.find(({ beat }) => beat?.visible) ?? spoken[0])?.beat ?? null;
}

function sinceOf({ carried }: Known, { performance, revision, phase }: Carried): number | undefined {
  return carried.find((one) => one.performance === performance && one.revision === revision && one.phase === phase)
    ?.since;
}

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function tabletOf(known: Known, { awaited, about }: Awaiting): TabletHealth {
  const { session, seat, device, windows, last, revoked } = known;
  return {
    session,
    seat,
    device,
    windows: windows.size,
    heard: instant(known.heard),
    lost: instant(known.lost),
    page: last?.page ?? null,
    shows: last?.performance ? about(last.performance) : null,
    visible: last?.visible ?? false,
    build: last?.build ?? "",
    battery: last?.battery ?? null,
    awaited: known.carried.flatMap(({ since, ...one }) => {
      const found = awaited(seat, one);
      return found ? [{ ...one, about: found, since: new Date(since).toISOString() }] : [];
    }),
    revoked,
  };
}
