import { io, type Socket } from "socket.io-client";
import { type boardNamespace, type JoinRefusal, path, type staffNamespace } from "./wire";

export type Namespace = typeof boardNamespace | typeof staffNamespace;
type Shared = { socket: Socket; users: number };
type Said = Map<string, readonly unknown[]>;

/** One socket per namespace and contest on a page, however many components listen. */
const open = new Map<string, Shared>();
/** The last of each message that a socket heard, for a component that begins to listen after it came. */
const said = new WeakMap<Socket, Said>();

/**
 * Joins a contest in the browser. `revision` is asked at each connection for that of the board in hand. The returned
 * function leaves; the last to leave closes the socket.
 */
export function join(namespace: Namespace, contest: string, revision?: () => number | undefined): [Socket, () => void] {
  const key = `${namespace} ${contest}`;
  const shared = open.get(key) ?? { socket: connect(namespace, contest, revision), users: 0 };
  shared.users += 1;
  open.set(key, shared);
  const leave = () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    open.delete(key);
    shared.socket.disconnect();
  };
  return [shared.socket, leave];
}

/** Calls `listener` with the last such message, if one came, and with each that follows. */
export function hear<Message extends unknown[]>(
  socket: Socket,
  event: string,
  listener: (...message: Message) => void,
): () => void {
  const last = said.get(socket)?.get(event);
  if (last) listener(...(last as Message));
  socket.on(event, listener as (...message: unknown[]) => void);
  return () => void socket.off(event, listener as (...message: unknown[]) => void);
}

function connect(namespace: Namespace, contest: string, revision: () => number | undefined = () => undefined): Socket {
  const socket: Socket = io(namespace, {
    path,
    transports: ["websocket", "polling"],
    // A websocket that cannot open (an old proxy in between) goes on as plain requests.
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 500,
    // A hall of phones that lost its Wi-Fi must not come back all in the same second.
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.7,
    auth: (answer) => answer({ contest, revision: revision() }),
  });
  const last: Said = new Map();
  said.set(socket, last);
  socket.onAny((event: string, ...message: unknown[]) => last.set(event, message));
  // Socket.IO gives up once it is refused or sent away; but a tablet may be paired again, or the program restarted.
  const later = (delay: number) =>
    setTimeout(() => open.get(`${namespace} ${contest}`)?.socket === socket && again(), delay);
  const again = () => {
    if (!socket.connected && document.visibilityState === "visible") socket.connect();
  };
  socket.on("connect_error", ({ message }) => {
    if (!socket.active && message !== ("malformed" satisfies JoinRefusal)) later(15_000);
  });
  socket.on("disconnect", (reason) => {
    if (reason === "io server disconnect") later(500);
  });
  return socket;
}

/** Tries again at once when the page is back in view. */
function wake(): void {
  if (document.visibilityState !== "visible") return;
  for (const { socket } of open.values()) if (!socket.connected) socket.connect();
}

/** A connection from before the network was lost may look open and be dead: all are made anew. */
function renew(): void {
  for (const { socket } of open.values()) if (socket.connected) socket.io.engine.close();
  wake();
}

if (typeof window !== "undefined") {
  window.addEventListener("online", renew);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", wake);
}
