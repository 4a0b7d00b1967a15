import type { Namespace, Socket } from "socket.io";
import { afterAnnouncement, onVotes } from "./announce.server";
import { type Audience, newAudience, type Place } from "./audience.server";
import { greetInOnePiece } from "./connections.server";
import type { Edition } from "./editions";
import { type Packet, packetOf } from "./frames.server";
import { type Admit, admission, type Join } from "./join.server";
import { paced } from "./paced";
import { watchBusyness } from "./precedence";
import { type BoardEvents, boardNamespace } from "./wire";

/** The public board of a contest as it is now; null when there is no such contest. */
export type EditionOf = (contestId: string) => Promise<Edition | null>;

/** How the audience's vote stands that is open in a contest, by the order of its teams; null where none is. */
export type StandingOf = (contestId: string) => Promise<{ vote: string; counts: number[] } | null>;

type Paced = ReturnType<typeof paced>;
type Room = {
  contest: string;
  current: Edition;
  audience: Audience;
  /** The newest word of how the vote stands. */
  votes: string | null;
  news: Paced;
  counting: Paced;
};
/** While it comes in: what it said, and the board as it was read for it. A seat keeps nothing that it does not need. */
type Coming = { join: Join; first: Edition };
type Seat = {
  coming: Coming | null;
  room: Room | null;
  place: Place | null;
  /** The revision of the whole that this viewer was last sent; how often it asked, since when (milliseconds). */
  sent: number;
  asked: number;
  since: number;
};
export type BoardNamespace = Namespace<{ board: () => void }, BoardEvents, Record<never, never>, Seat>;
type Viewer = Socket<{ board: () => void }, BoardEvents, Record<never, never>, Seat>;

/**
 * At most five boards a second to a viewer: what it costs is viewers × rate, and nobody reads faster. Half as often where
 * the server has no time to spare, as when a crowd comes in: who waits at the door would pay for it.
 */
const gap = 200;
/** The bars of a vote move at most so often, in milliseconds. */
const counted = 1000;
/** So often a viewer may ask for the whole board, and once more for every so many milliseconds that it has been here. */
const patience = { times: 5, more: 2000 };

/** An event as Socket.IO's protocol spells it; Engine.IO puts a digit of its own before it. */
const event = (body: string) => `2${boardNamespace},${body}`;
const packet = (body: string) => packetOf(event(body));
const updateOf = ({ revision, structure, state, aside }: Edition) =>
  event(`["update",${revision},"${structure}","${state}"${aside === null ? "" : `,${aside}`}]`);
const wholes = new WeakMap<Edition, Packet>();
function wholeOf(edition: Edition): Packet {
  const whole = wholes.get(edition) ?? packet(`["board",${edition.whole}]`);
  wholes.set(edition, whole);
  return whole;
}

/** The answers that viewers owe: a viewer is never asked for one. */
const noAnswers = new Map();

/**
 * Lets go of what a viewer does not need, ten thousand times: the request that brought it, its room of one, and a list of
 * answers of its own.
 */
function forgetNeedless(socket: Viewer) {
  Object.assign(socket.conn, { request: null });
  Object.assign(socket, { handshake: null, acks: noAnswers });
  void socket.nsp.adapter.delAll(socket.id);
}

/**
 * Whether somebody has come in by the same connection already, as many may have asked to at once: each would be sent all
 * that the others are.
 */
const cameBefore = ({ client }: Viewer): boolean =>
  (client as unknown as { sockets: ReadonlyMap<string, unknown> }).sockets.size > 1;

/** What the server's clock says, read again after so many milliseconds: it costs as much as greeting a viewer. */
function clockPacket(clock: () => number, lasting = 20): () => Packet {
  let [read, at] = [packet(""), Number.NEGATIVE_INFINITY];
  return () => {
    if (performance.now() - at > lasting) [read, at] = [packet(`["now",${clock()}]`), performance.now()];
    return read;
  };
}

/**
 * The public side: whoever names a contest gets its board, and then its state whenever that has really changed. What is
 * sent depends on public boards alone, and so does when, but for how busy the whole server is: a change behind the curtain
 * sends nothing and holds nothing up.
 */
export function openBoardRooms(
  board: BoardNamespace,
  editionOf: EditionOf,
  standingOf: StandingOf,
  clock: () => number,
): () => void {
  const rooms = new Map<string, Room>();
  const now = clockPacket(clock);
  const busyness = watchBusyness();

  const admit: Admit<Seat> = async (join) => {
    const first = await editionOf(join.contest);
    return first
      ? { coming: { join, first }, room: null, place: null, sent: 0, asked: 0, since: performance.now() }
      : "unknown";
  };
  board.use(
    admission(admit, (socket, event, values) => event === "board" && values.length === 0 && answer(socket as Viewer)),
  );
  board.use(greetInOnePiece);

  board.on("connection", (socket) => {
    const { coming } = socket.data;
    if (!coming) return;
    if (cameBefore(socket)) return void socket.conn.close(true);
    const { join, first } = coming;
    const room = rooms.get(join.contest) ?? open(join.contest, first);
    const board = lacked(socket, first.revision > room.current.revision ? first : room.current, join.revision);
    // The clock comes after the board: who hears it has the newest.
    const packets = [board, now(), room.votes === null ? null : packetOf(room.votes)];
    const place = room.audience.join(
      socket.conn,
      packets.filter((one) => one !== null),
    );
    Object.assign(socket.data, { coming: null, room, place });
    socket.on("disconnect", left);
    forgetNeedless(socket);
  });

  const deaf = [
    afterAnnouncement((contestId) => rooms.get(contestId)?.news.wake()),
    onVotes((contestId) => rooms.get(contestId)?.counting.wake()),
  ];

  /** What a viewer lacks: nothing, the newest state, or, where it may not have the structure, the whole. */
  function lacked({ data }: Viewer, edition: Edition, has = -1): Packet | null {
    if (has === edition.revision) return null;
    if (has >= edition.since && has < edition.revision) return packetOf(updateOf(edition));
    data.sent = edition.revision;
    return wholeOf(edition);
  }

  /** A viewer asks for the whole board. False when it asks too often. */
  function answer(socket: Viewer): boolean {
    const { room } = socket.data;
    if (room && room.current.revision > socket.data.sent) {
      socket.data.sent = room.current.revision;
      socket.conn.write(wholeOf(room.current).text);
    }
    socket.data.asked += 1;
    return socket.data.asked <= patience.times + (performance.now() - socket.data.since) / patience.more;
  }

  function open(contestId: string, first: Edition): Room {
    const audience = newAudience();
    const [send, sendVotes] = [audience.channel(), audience.channel()];
    const push = async () => {
      const [was, next] = [room.current, await editionOf(contestId)];
      if (!next || next.revision === was.revision) return false;
      room.current = next;
      send(updateOf(next));
      // Whether a vote is open is in the structure.
      if (next.structure !== was.structure) room.counting.wake();
      return true;
    };
    const count = async () => {
      const [was, standing] = [room.votes, await standingOf(contestId)];
      room.votes = standing && event(JSON.stringify(["votes", standing.vote, standing.counts]));
      if (room.votes === null || room.votes === was) return false;
      sendVotes(room.votes);
      return true;
    };
    const [news, counting] = [paced(push, gap, busyness.isBusy), paced(count, counted)];
    const room: Room = { contest: contestId, current: first, audience, votes: null, news, counting };
    rooms.set(contestId, room);
    // Something may have happened between the reading of the first board and the opening of the room.
    news.wake();
    counting.wake();
    return room;
  }

  /**
   * One function for all: ten thousand of its own kind would be held. Who leaves leaves for good: to come in again and again
   * is to be sent the whole each time, and costs a handshake.
   */
  function left(this: Viewer) {
    const { room, place } = this.data;
    this.conn.close(true);
    if (!room || !place) return;
    room.audience.leave(place);
    if (room.audience.size() > 0) return;
    close(room);
    rooms.delete(room.contest);
  }

  function close({ news, counting }: Room) {
    news.stop();
    counting.stop();
  }

  return () => {
    busyness.stop();
    for (const stop of deaf) stop();
    for (const room of rooms.values()) close(room);
  };
}
