import type { Namespace } from "socket.io";
import { afterAnnouncement, onAilment, onRehearsal, onRevoked, onSeat, onVotes } from "./announce.server";
import { type Admit, admission } from "./join.server";
import { type AwaitingOf, openTablets } from "./tablet-rooms.server";
import type { AilmentMessage, HeartbeatEvents, StaffEvents } from "./wire";

/** Somebody whom a contest's staff side may tell what happens. */
export type Listener = {
  session: string;
  /** the judge or officer whose device this is; null: an organizer's account */
  seat: string | null;
  /** what the device was called when it was paired */
  device: string;
  seesPresence: boolean;
  seesRehearsal: boolean;
  /** the contest's revision now */
  revision: number;
};

/** Who a Cookie header belongs to in a contest, or null when that is nobody who may listen. */
export type Authorize = (cookie: string | undefined, contestId: string) => Promise<Listener | null>;

type Seat = Listener & { contest: string };
export type StaffNamespace = Namespace<HeartbeatEvents, StaffEvents, Record<never, never>, Seat>;

/** The rooms of the namespace. Ids hold no space, so these names cannot meet. */
const sessionRoom = (session: string) => `session ${session}`;
const watchRoom = (contestId: string) => `presence ${contestId}`;
const rehearsalRoom = (contestId: string) => `rehearsal ${contestId}`;

/** So long desks wait for word of votes, in milliseconds: what more of them come meanwhile are told with it. */
const counted = 1000;

/**
 * The staff side: signed-in people hear only that a contest is at a revision now, and ask their loader for the rest.
 * Who may read the desk also hears whose devices are connected, and how they are, and that votes came in; who may follow a
 * rehearsal of the ceremony, that one moved; all hear what ails the server.
 */
export function openStaffRooms(
  staff: StaffNamespace,
  authorize: Authorize,
  awaitingOf: AwaitingOf,
  now: () => number,
): () => void {
  const watched = (contest: string) => staff.adapter.rooms.has(watchRoom(contest));
  const tablets = openTablets(awaitingOf, now, {
    watched,
    tell: (message) => void staff.to(watchRoom(message.contest)).emit("tablets", message),
  });
  const revisions = new Map<string, number>();
  const present = new Map<string, Map<string, number>>();
  const counting = new Map<string, ReturnType<typeof setTimeout>>();
  let ailment: AilmentMessage = null;

  const admit: Admit<Seat> = async (join, cookie) => {
    const listener = await authorize(cookie, join.contest);
    return listener ? { ...listener, contest: join.contest } : "refused";
  };
  // Only who holds a seat has ballots to tell of; what it says is looked at where it is heard.
  staff.use(admission(admit, ({ data }, event) => data.seat !== null && event === "heartbeat"));

  staff.on("connection", (socket) => {
    const { contest, session, seat, seesPresence, seesRehearsal, revision } = socket.data;
    const further = [seesPresence && watchRoom(contest), seesRehearsal && rehearsalRoom(contest)];
    void socket.join([contest, sessionRoom(session), ...further.filter((room) => room !== false)]);
    // A change may have been announced between the check at the door and now.
    socket.emit("revision", { contest, revision: Math.max(revision, revisions.get(contest) ?? 0) });
    socket.emit("ailment", ailment);
    if (seat) {
      const device = tablets.opened(contest, { session, seat, device: socket.data.device }, socket.id);
      count(contest, seat, 1);
      socket.on("heartbeat", (said) => device.said(said) || socket.disconnect(true));
      socket.on("disconnect", () => {
        count(contest, seat, -1);
        device.closed();
      });
    }
    if (seesRehearsal) socket.emit("rehearsal");
    if (seesPresence) {
      socket.emit("presence", presence(contest));
      tablets.wake(contest);
    }
  });

  const deaf = [
    afterAnnouncement((contest, revision) => {
      revisions.set(contest, Math.max(revision, revisions.get(contest) ?? 0));
      staff.to(contest).emit("revision", { contest, revision });
      tablets.wake(contest);
    }),
    onRevoked((session) => {
      staff.in(sessionRoom(session)).disconnectSockets(true);
      tablets.revoked(session);
    }),
    // It comes back by itself, and is asked at the door again.
    onSeat((contest, seat) => {
      for (const { data, conn } of staff.sockets.values())
        if (data.contest === contest && data.seat === seat) conn.close();
    }),
    onVotes((contest) => {
      if (counting.has(contest) || !watched(contest)) return;
      const tell = () => counting.delete(contest) && staff.to(watchRoom(contest)).emit("votes");
      counting.set(contest, setTimeout(tell, counted));
    }),
    onRehearsal((contest) => void staff.to(rehearsalRoom(contest)).emit("rehearsal")),
    onAilment((met) => {
      ailment = met;
      staff.emit("ailment", met);
    }),
  ];

  /** A judge may have two windows open: the seat is present as long as one of them is. */
  function count(contest: string, seat: string, step: 1 | -1) {
    const seats = present.get(contest) ?? new Map<string, number>();
    const [was, now] = [seats.get(seat) ?? 0, (seats.get(seat) ?? 0) + step];
    if (now > 0) seats.set(seat, now);
    else seats.delete(seat);
    if (seats.size > 0) present.set(contest, seats);
    else present.delete(contest);
    if (was === 0 || now === 0) staff.to(watchRoom(contest)).emit("presence", presence(contest));
  }

  function presence(contest: string) {
    return { contest, seats: [...(present.get(contest)?.keys() ?? [])].sort() };
  }

  return () => {
    for (const stop of deaf) stop();
    for (const timer of counting.values()) clearTimeout(timer);
    tablets.stop();
  };
}
