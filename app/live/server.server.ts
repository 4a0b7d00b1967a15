import { type Server as HttpServer, type IncomingMessage, ServerResponse } from "node:http";
import { Server } from "socket.io";
import { type BoardNamespace, type EditionOf, openBoardRooms, type StandingOf } from "./board-rooms.server";
import { parser, WireServer } from "./heard.server";
import { inOnePiece } from "./in-one-piece";
import { audiencePings, pings } from "./pings";
import { type Authorize, openStaffRooms, type StaffNamespace } from "./staff-rooms.server";
import type { AwaitingOf } from "./tablet-rooms.server";
import { tidyInPauses } from "./tidying.server";
import { boardNamespace, type JoinRefusal, type Namespace, paths, staffNamespace } from "./wire";

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
 * Opens the sockets on a server's port, by a door for the public and one for the staff. Nothing that a client says changes a
 * contest: it joins one and listens; a device that holds a seat also says how it is.
 */
export function attachLive(
  http: HttpServer,
  { editionOf, standingOf, authorize, awaitingOf, now, admits }: LiveOptions,
): Live {
  const door = (namespace: Namespace, { every, patience }: typeof pings) => {
    // An engine that minds what nobody takes leaves a listener on each connection that is not its own: not on the crowd's.
    const at = { path: paths[namespace], destroyUpgrade: namespace === boardNamespace };
    const io = new Server(http, {
      ...at,
      parser,
      wsEngine: WireServer,
      serveClient: false,
      transports: ["websocket", "polling"],
      maxHttpBufferSize: 4096,
      connectTimeout: 10_000,
      pingInterval: every,
      pingTimeout: patience,
      allowRequest: (request, answer) => {
        admits(request).then(
          (welcome) => {
            if (welcome) inOnePiece(request.socket);
            answer(welcome ? null : "refused", welcome);
          },
          (error: unknown) => {
            console.error("A live handshake could not be checked", error);
            answer("failed", false);
          },
        );
      },
    });
    io.engine.use(forgetUpgrade);
    io.use((_socket, next) => next(new Error("unknown" satisfies JoinRefusal)));
    return { engine: io.engine, at, rooms: io.of(namespace) };
  };
  const [staff, board] = [door(staffNamespace, pings), door(boardNamespace, audiencePings)];
  const stops = [
    openStaffRooms(staff.rooms as StaffNamespace, authorize, awaitingOf, now),
    openBoardRooms(board.rooms as BoardNamespace, editionOf, standingOf, now),
    tidyInPauses(),
  ];

  return {
    // One engine for all ports: what it is told to refuse, and what it ends, it does on each.
    also: (server) => {
      for (const { engine, at } of [staff, board]) engine.attach(server, at);
    },
    close: async () => {
      for (const stop of stops) stop();
      for (const { engine } of [staff, board]) engine.close();
    },
  };
}

/**
 * What stands for the answer to an upgrade would hold its request, with all headers, for as long as the connection lives, and
 * wait for its end. It has just begun to, so its listener is the last; nobody listens to it.
 */
function forgetUpgrade({ socket }: IncomingMessage, response: object, next: () => void) {
  if (!(response instanceof ServerResponse)) {
    Object.assign(response, { req: null });
    const [waiting] = socket.listeners("close").slice(-1);
    if (waiting) socket.off("close", waiting as () => void);
  }
  next();
}
