import { createHash } from "node:crypto";
import type { Namespace } from "socket.io";
import { onAnnouncement } from "./announce.server";
import { fanOut } from "./fan-out.server";
import { type Admit, admission } from "./join.server";
import { paced } from "./paced";
import type { BoardEvents, BoardMessage, Join } from "./wire";

/** The public board of a contest as JSON, at one revision of the contest; null when there is no such contest. */
export type BoardOf = (contestId: string) => Promise<{ revision: number; json: string } | null>;

type Encoded = { revision: number; message: BoardMessage<unknown> };
type Room = { current: Encoded; viewers: number; wake: () => void; stop: () => void };
type Seat = { join: Join; first: Encoded };
export type BoardNamespace = Namespace<Record<never, never>, BoardEvents, Record<never, never>, Seat>;

/** At most five boards a second to a viewer: what it costs is viewers × rate, and nobody reads faster. */
const gap = 200;

/**
 * The public side: whoever names a contest gets its whole board, and again whenever it has really changed. The
 * contest's revision never leaves: it would count what happens behind the curtain.
 */
export function openBoardRooms(board: BoardNamespace, boardOf: BoardOf): () => void {
  const rooms = new Map<string, Room>();
  const send = fanOut(board);

  const admit: Admit<Seat> = async (join) => {
    const found = await boardOf(join.contest);
    return found ? { join, first: encode(found) } : "unknown";
  };
  board.use(admission(admit));

  board.on("connection", (socket) => {
    const { join, first } = socket.data;
    const room = rooms.get(join.contest) ?? open(join.contest, first);
    room.viewers += 1;
    void socket.join(join.contest);
    const newest = first.revision > room.current.revision ? first : room.current;
    if (newest.message.tag !== join.have) socket.emit("board", newest.message);
    socket.on("disconnect", () => leave(join.contest, room));
  });

  const deaf = onAnnouncement((contestId) => rooms.get(contestId)?.wake());

  function open(contestId: string, first: Encoded): Room {
    const push = async () => {
      const found = await boardOf(contestId);
      if (!found) return;
      const [was, now] = [room.current, encode(found)];
      room.current = now;
      if (now.message.tag !== was.message.tag) send(contestId, "board", now.message);
    };
    const room: Room = { current: first, viewers: 0, ...paced(push, gap) };
    rooms.set(contestId, room);
    // Something may have happened between the reading of the first board and the opening of the room.
    room.wake();
    return room;
  }

  function leave(contestId: string, room: Room) {
    room.viewers -= 1;
    if (room.viewers > 0) return;
    room.stop();
    rooms.delete(contestId);
  }

  return () => {
    deaf();
    for (const room of rooms.values()) room.stop();
  };
}

function encode({ revision, json }: { revision: number; json: string }): Encoded {
  const tag = createHash("sha256").update(json).digest("base64url").slice(0, 16);
  return { revision, message: { tag, board: JSON.parse(json) as unknown } };
}
