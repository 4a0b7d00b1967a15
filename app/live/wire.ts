import type { Carried } from "~/domain/tablets/carried";
import type { Battery, TabletHealth, TabletPage } from "~/domain/tablets/tablet";
import type { Ailment } from "~/domain/trouble";

/** What passes over the sockets, and where. Read by the server and by the hooks. */
export const boardNamespace = "/board";
export const staffNamespace = "/staff";
export type Namespace = typeof boardNamespace | typeof staffNamespace;

/** The public's sockets are where Socket.IO's clients look for them, the staff's at an address of their own. */
export const paths = { [boardNamespace]: "/socket.io", [staffNamespace]: "/staff-socket.io" } as const;

/** Why a socket is refused, as the message of `connect_error`. */
export type JoinRefusal = "malformed" | "unknown" | "refused" | "failed";

/**
 * The whole public board. `revision`: greater after each public change, and after nothing else: the contest's own would
 * count, for everybody to see, what happens behind the curtain. `structure`: the same as long as names, columns, teams and
 * prizes are. `packing`: how to read the states of this structure.
 */
export type Whole<Board = unknown, Packing = unknown> = {
  revision: number;
  structure: string;
  packing: Packing;
  board: Board;
};
export type RevisionMessage = { contest: string; revision: number };
/** What ails the server, or null: said on joining and at each change. */
export type AilmentMessage = Ailment | null;
export type PresenceMessage = { contest: string; seats: string[] };

/**
 * What a page on a judge's or an officer's device says of itself, every few seconds and whenever it changes. Of ballots it
 * says which lie on the device, never their marks.
 */
export type Heartbeat = {
  page: TabletPage;
  performance: string | null;
  visible: boolean;
  /** which build of the program the page runs */
  build: string;
  battery: Battery | null;
  /** null: this page does not look at what the device carries */
  carried: Carried[] | null;
};
export type HeartbeatEvents = { heartbeat: (said: unknown) => void };

/** The devices as the server knows them at its instant `at`; `build` is the one that it runs. */
export type TabletsMessage = { contest: string; at: string; build: string; tablets: TabletHealth[] };

/**
 * `board` comes first, unless the viewer has it, and whenever the viewer asks for it with an event `board` of its own.
 * `update` is complete in itself: who missed some needs the newest only, and who has another structure asks for the whole.
 * So does who lacks what an `aside` goes on from: that says what is no number, where there is such a thing.
 */
export type BoardEvents<Board = unknown, Packing = unknown> = {
  board: (whole: Whole<Board, Packing>) => void;
  update: (revision: number, structure: string, state: string, aside?: unknown) => void;
  /** The server's clock when the viewer joined, in milliseconds since 1970: it then has the newest board. */
  now: (at: number) => void;
  /** How the audience's vote stands that is open, by the order of its teams: on joining, then at most once a second. */
  votes: (vote: string, counts: number[]) => void;
};
export type StaffEvents = {
  revision: (message: RevisionMessage) => void;
  presence: (message: PresenceMessage) => void;
  tablets: (message: TabletsMessage) => void;
  ailment: (message: AilmentMessage) => void;
  /** Votes of the audience came in: said at most once a second, and never how many. */
  votes: () => void;
  /** A rehearsal of the ceremony began, moved or ended; said on joining too, to who may follow one. */
  rehearsal: () => void;
};
