import type { Namespace, Socket } from "socket.io";
import { onAnnouncement, onVotes } from "./announce.server";
import type { Edition } from "./editions";
import { fanOut } from "./fan-out.server";
import { type Admit, admission, type Join } from "./join.server";
import { paced } from "./paced";
import { type BoardEvents, boardNamespace } from "./wire";

/** The public board of a contest as it is now; null when there is no such contest. */
export type EditionOf = (contestId: string) => Promise<Edition | null>;

/** How the audience's vote stands that is open in a contest, by the order of its teams; null where none is. */
export type StandingOf = (contestId: string) => Promise<{ vote: string; counts: number[] } | null>;

type Paced = ReturnType<typeof paced>;
/** `votes`: the newest word of how the vote stands. */
type Room = { current: Edition; viewers: number; votes: string | null; news: Paced; counting: Paced };
type Seat = {
  join: Join;
  first: Edition;
  /** The revision of the whole that this viewer was last sent; how often it asked, since when (milliseconds). */
  sent: number;
  asked: number;
  since: number;
};
export type BoardNamespace = Namespace<{ board: () => void }, BoardEvents, Record<never, never>, Seat>;
type Viewer = Socket<{ board: () => void }, BoardEvents, Record<never, never>, Seat>;

/** At most five boards a second to a viewer: what it costs is viewers × rate, and nobody reads faster. */
const gap = 200;
/** The bars of a vote move at most so often, in milliseconds. */
const counted = 1000;
/** So often a viewer may ask for the whole board, and once more for every so many milliseconds that it has been here. */
const patience = { times: 5, more: 2000 };

/** An event as Socket.IO's protocol spells it; Engine.IO puts a digit of its own before it. */
const packet = (body: string) => `2${boardNamespace},${body}`;
const wholeOf = (edition: Edition) => packet(`["board",${edition.whole}]`);
const updateOf = ({ revision, structure, state, aside }: Edition) =>
  packet(`["update",${revision},"${structure}","${state}"${aside === null ? "" : `,${aside}`}]`);

/** Lets go of the request that brought a viewer, and of its headers: nobody asks for them again, ten thousand times. */
function forgetHandshake(socket: Viewer) {
  Object.assign(socket.conn, { request: null });
  Object.assign(socket, { handshake: null });
}

/**
 * The public side: whoever names a contest gets its board, and then its state whenever that has really changed. What is
 * sent depends on public boards alone, and so does when: a change behind the curtain sends nothing and holds nothing up.
 */
export function openBoardRooms(
  board: BoardNamespace,
  editionOf: EditionOf,
  standingOf: StandingOf,
  now: () => number,
): () => void {
  const rooms = new Map<string, Room>();
  const [send, sendVotes] = [fanOut(board), fanOut(board)];

  const admit: Admit<Seat> = async (join) => {
    const first = await editionOf(join.contest);
    return first ? { join, first, sent: 0, asked: 0, since: performance.now() } : "unknown";
  };
  board.use(
    admission(admit, (socket, event, values) => event === "board" && values.length === 0 && answer(socket as Viewer)),
  );

  board.on("connection", (socket) => {
    const { join, first } = socket.data;
    const room = rooms.get(join.contest) ?? open(join.contest, first);
    room.viewers += 1;
    void socket.join(join.contest);
    forgetHandshake(socket);
    greet(socket, first.revision > room.current.revision ? first : room.current);
    if (room.votes !== null) socket.conn.write(room.votes);
    socket.on("disconnect", () => leave(join.contest, room));
  });

  const deaf = [
    onAnnouncement((contestId) => rooms.get(contestId)?.news.wake()),
    onVotes((contestId) => rooms.get(contestId)?.counting.wake()),
  ];

  /** What a viewer lacks: nothing, the newest state, or, where it may not have the structure, the whole. */
  function greet(socket: Viewer, edition: Edition) {
    const { revision: has = -1 } = socket.data.join;
    socket.emit("now", now());
    if (has === edition.revision) return;
    if (has >= edition.since && has < edition.revision) socket.conn.write(updateOf(edition));
    else whole(socket, edition);
  }

  function whole(socket: Viewer, edition: Edition) {
    socket.data.sent = edition.revision;
    socket.conn.write(wholeOf(edition));
  }

  /** A viewer asks for the whole board. False when it asks too often. */
  function answer(socket: Viewer): boolean {
    const room = rooms.get(socket.data.join.contest);
    if (room && room.current.revision > socket.data.sent) whole(socket, room.current);
    socket.data.asked += 1;
    return socket.data.asked <= patience.times + (performance.now() - socket.data.since) / patience.more;
  }

  function open(contestId: string, first: Edition): Room {
    const push = async () => {
      const [was, next] = [room.current, await editionOf(contestId)];
      if (!next || next.revision === was.revision) return false;
      room.current = next;
      send(contestId, updateOf(next));
      room.counting.wake();
      return true;
    };
    const count = async () => {
      const [was, standing] = [room.votes, await standingOf(contestId)];
      room.votes = standing && packet(JSON.stringify(["votes", standing.vote, standing.counts]));
      if (room.votes === null || room.votes === was) return false;
      sendVotes(contestId, room.votes);
      return true;
    };
    const [news, counting] = [paced(push, gap), paced(count, counted)];
    const room: Room = { current: first, viewers: 0, votes: null, news, counting };
    rooms.set(contestId, room);
    // Something may have happened between the reading of the first board and the opening of the room.
    news.wake();
    counting.wake();
    return room;
  }

  function leave(contestId: string, room: Room) {
    room.viewers -= 1;
    if (room.viewers > 0) return;
    close(room);
    rooms.delete(contestId);
  }

  function close({ news, counting }: Room) {
    news.stop();
    counting.stop();
  }

  return () => {
    for (const stop of deaf) stop();
    for (const room of rooms.values()) close(room);
  };
}
