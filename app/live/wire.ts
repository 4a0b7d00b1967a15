import { z } from "zod";

/** What passes over the sockets, and where. Read by the server and by the hooks. */
export const path = "/socket.io";

export const boardNamespace = "/board";
export const staffNamespace = "/staff";

/** What a client says when it joins; nothing else that it sends is ever heard. */
export const Join = z.strictObject({
  contest: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  /** The tag of the board that this viewer has; the board is sent when it is another one. */
  have: z.string().max(64).optional(),
});
export type Join = z.infer<typeof Join>;

/** Why a socket is refused, as the message of `connect_error`. */
export type JoinRefusal = "malformed" | "unknown" | "refused" | "failed";

/**
 * The whole public board. `tag` only says whether two boards are the same: the contest's own revision would count, for
 * everybody to see, what happens behind the curtain.
 */
export type BoardMessage<Board> = { tag: string; board: Board };
export type RevisionMessage = { contest: string; revision: number };
export type PresenceMessage = { contest: string; seats: string[] };

export type BoardEvents<Board = unknown> = { board: (message: BoardMessage<Board>) => void };
export type StaffEvents = {
  revision: (message: RevisionMessage) => void;
  presence: (message: PresenceMessage) => void;
};
