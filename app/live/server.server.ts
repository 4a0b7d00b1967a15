import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server } from "socket.io";
import { type BoardNamespace, type EditionOf, openBoardRooms, type StandingOf } from "./board-rooms.server";
import { type Authorize, openStaffRooms, type StaffNamespace } from "./staff-rooms.server";
import type { AwaitingOf } from "./tablet-rooms.server";
import { boardNamespace, type JoinRefusal, path, staffNamespace } from "./wire";

export type LiveOptions = {
  editionOf: EditionOf;
  standingOf: StandingOf;
  awaitingOf: AwaitingOf;
  authorize: Authorize;
  /** The server's time, in milliseconds since 1970. */
  now: () => number;
  /** Asked at each handshake, before anything else: false turns it away (another site's page, too many at once). */
  admits: (request: IncomingMessage) => Promise<boolean>;
};

export type Live = {
  /** Takes connections from another port of the same server too. */
  also: (server: HttpServer) => void;
  /** Ends all connections, and leaves the ports themselves to who opened them; clients come back by themselves. */
  close: () => Promise<void>;
};

/**
 * Opens the sockets on a server's port. Nothing that a client says changes a contest: it joins one, on the public side or
 * on the staff's, and listens; a device that holds a seat also says how it is.
 */
export function attachLive(
  http: HttpServer,
  { editionOf, standingOf, authorize, awaitingOf, now, admits }: LiveOptions,
): Live {
  const io = new Server(http, {
    path,
    serveClient: false,
    transports: ["websocket", "polling"],
    maxHttpBufferSize: 4096,
    connectTimeout: 10_000,
    // A tablet that dropped off the Wi-Fi is told to the desk, and shows it itself, within 25 seconds.
    pingInterval: 15_000,
    pingTimeout: 10_000,
    allowRequest: (request, answer) => {
      admits(request).then(
        (welcome) => answer(welcome ? null : "refused", welcome),
        (error: unknown) => {
          console.error("A live handshake could not be checked", error);
          answer("failed", false);
        },
      );
    },
  });
  io.use((_socket, next) => next(new Error("unknown" satisfies JoinRefusal)));
  const board: BoardNamespace = io.of(boardNamespace);
  const staff: StaffNamespace = io.of(staffNamespace);
  const stops = [openBoardRooms(board, editionOf, standingOf, now), openStaffRooms(staff, authorize, awaitingOf, now)];

  return {
    // One engine for all ports: what it is told to refuse, and what it ends, it does on each.
    also: (server) => io.engine.attach(server, { path }),
    close: async () => {
      for (const stop of stops) stop();
      io.engine.close();
    },
  };
}
