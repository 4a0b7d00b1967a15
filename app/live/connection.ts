import { io, type Socket } from "socket.io-client";
import { silence } from "./pings";
import { type JoinRefusal, type Namespace, paths } from "./wire";

type Shared = { socket: Socket; users: number };
type Said = Map<string, readonly unknown[]>;

/** One socket per namespace and contest on a page, however many components listen. */
const open = new Map<string, Shared>();
/** The last of each message that a socket heard, for a component that begins to listen after it came. */
const said = new WeakMap<Socket, Said>();
/** When a socket last heard anything of the server, by this device's clock. */
const heard = new WeakMap<Socket, number>();

export const lastHeard = (socket: Socket): number => heard.get(socket) ?? Date.now();

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
    path: paths[namespace],
    transports: ["websocket", "polling"],
    // A websocket that cannot open (an old proxy in between) goes on as plain requests.
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 500,
    // A hall of phones that lost its Wi-Fi must not come back all in the same second.
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.7,
    // An attempt that got lost on the way holds up the next for so long.
    timeout: 8000,
    auth: (answer) => answer({ contest, revision: revision() }),
  });
  const last: Said = new Map();
  said.set(socket, last);
  const hearing = () => heard.set(socket, Date.now());
  socket.onAny((event: string, ...message: unknown[]) => last.set(event, message));
  socket.onAny(hearing);
  socket.on("connect", hearing);
  socket.io.on("ping", hearing);
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

/** Whoever looks at a page again that heard nothing for so long, in milliseconds, does not wait to see whether it is dead. */
const suspect = silence.most + 5000;
/** How long a server that is there may take to answer, in milliseconds. */
const patience = 1000;
/** How often a page looks whether it slept or heard nothing, and what it takes for sleep, in milliseconds. */
const turn = { every: 2000, slept: 6000 };

/**
 * For when somebody looks at the page again, or the network is another: a connection that looks open may be dead, which
 * shows by itself only after a while. What was silent for too long is made anew at once; the rest is asked.
 */
function wake(): void {
  if (document.visibilityState !== "visible") return;
  for (const { socket } of open.values()) {
    if (socket.connected && Date.now() - lastHeard(socket) < suspect) ask(socket);
    else if (socket.connected || socket.io.engine?.readyState !== "opening") renew(socket);
  }
}

function ask(socket: Socket): void {
  socket.timeout(patience).emit("alive", (unanswered: Error | null) => {
    if (unanswered && socket.connected) renew(socket);
  });
}

function renew(socket: Socket): void {
  socket.disconnect().connect();
}

/** A connection from before the network was lost, or from before the page was put aside, is not asked. */
function renewAll(): void {
  for (const { socket } of open.values()) renew(socket);
}

/** Engine.IO waits longer before it gives up. */
function renewDead(): void {
  for (const { socket } of open.values()) {
    if (socket.connected && Date.now() - lastHeard(socket) > silence.dead) renew(socket);
  }
}

/** A page that had no turn for a while was asleep with its device, though nothing may have told it so. */
function watch(): void {
  let last = Date.now();
  setInterval(() => {
    const slept = Date.now() - last > turn.slept;
    last = Date.now();
    if (slept) wake();
    else renewDead();
  }, turn.every);
}

if (typeof window !== "undefined") {
  const { connection } = navigator as { connection?: EventTarget };
  window.addEventListener("online", renewAll);
  window.addEventListener("pageshow", ({ persisted }) => persisted && renewAll());
  document.addEventListener("visibilitychange", wake);
  connection?.addEventListener("change", wake);
  watch();
}
