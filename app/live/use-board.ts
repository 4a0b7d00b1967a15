import { useRef, useState } from "react";
import type { Socket } from "socket.io-client";
import { hear } from "./connection";
import { type Connection, useSocket } from "./use-socket";
import { boardNamespace, type Whole } from "./wire";

/** A board of the same structure as it stands at a packed state; null when the whole is needed. */
export type Unpack<Board, Packing, Aside> = (
  board: Board,
  packing: Packing,
  state: string,
  aside: Aside | null,
) => Board | null;

export type LiveBoard<Board> = Connection & {
  board: Board;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  skew: number;
  /** How the audience's vote stands that is open, by the order of its teams; null until that is heard. */
  votes: { vote: string; counts: readonly number[] } | null;
};

/** How long the whole may be on its way before it is asked for again, in milliseconds. */
const patience = 5000;

type Heard<Board, Packing> = { contest: string; whole: Whole<Board, Packing>; over: Whole<Board, Packing> };

/**
 * The public board, live. `initial` is the loader's; what the server sends later takes its place: states, as long as the
 * structure is the one in hand; else the whole is asked for, and what was there stays until it comes. Without a connection
 * the newer of the two stays: the last one heard, or the one that the loader has brought since (told by identity).
 */
export function useBoard<Board, Packing, Aside>(
  contest: string,
  initial: Whole<Board, Packing>,
  unpack: Unpack<Board, Packing, Aside>,
): LiveBoard<Board> {
  const [heard, setHeard] = useState<Heard<Board, Packing> | null>(null);
  const [skew, setSkew] = useState(0);
  const [votes, setVotes] = useState<LiveBoard<Board>["votes"]>(null);
  const latest = useRef({ initial, whole: initial, asked: Number.NEGATIVE_INFINITY });

  const show = (whole: Whole<Board, Packing>) => {
    Object.assign(latest.current, { whole, asked: Number.NEGATIVE_INFINITY });
    setHeard({ contest, whole, over: latest.current.initial });
  };

  const listen = (socket: Socket) => {
    const update = (revision: number, structure: string, state: string, aside: Aside | null = null) => {
      const { whole, asked } = latest.current;
      const same = structure === whole.structure;
      if (same && revision <= whole.revision) return;
      const board = same ? unpack(whole.board, whole.packing, state, aside) : null;
      if (board !== null) return show({ ...whole, revision, board });
      if (performance.now() - asked < patience) return;
      latest.current.asked = performance.now();
      socket.emit("board");
    };
    const deaf = [
      hear(socket, "board", show),
      hear(socket, "update", update),
      hear(socket, "now", (at: number) => setSkew(at - Date.now())),
      hear(socket, "votes", (vote: string, counts: number[]) => setVotes({ vote, counts })),
    ];
    return () => {
      for (const stop of deaf) stop();
    };
  };

  const connection = useSocket(boardNamespace, contest, listen, () => latest.current.whole.revision, "now");
  const stands = heard?.contest === contest && (connection.connected || heard.over === initial) ? heard.whole : initial;
  Object.assign(latest.current, { initial, whole: stands });
  return { ...connection, board: stands.board, skew, votes };
}
