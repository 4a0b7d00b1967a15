import type { ExtendedError, Socket } from "socket.io";
import { z } from "zod";
import type { JoinRefusal } from "./wire";

/**
 * What a client says when it joins. Whatever else it sends is not heard, but for its asking whether the server is there, for
 * a viewer's asking for the whole board and for what a device that holds a seat says of itself.
 */
export const Join = z.strictObject({
  contest: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  /** The revision of the board that this viewer has: it is sent what it lacks. */
  revision: z.int().min(0).optional(),
});
export type Join = z.infer<typeof Join>;

/** Decides whether a socket may join: what it is given to keep (`socket.data`), or why not. */
export type Admit<Data> = (join: Join, cookie: string | undefined) => Promise<Data | JoinRefusal>;

/** A connection that is refused this often is closed, so that guessing costs a new handshake each time. */
const patience = 3;
const refusals = new WeakMap<object, number>();

/** So often a client may ask whether the server is there, and once more for every so many milliseconds since it first did. */
const asking = { times: 10, more: 2000 };
const asked = new WeakMap<Socket, { since: number; times: number }>();

/** What a namespace does when somebody who joined says something. False: that ends the connection. */
export type Hears = (socket: Socket, event: string, values: readonly unknown[]) => boolean;

/** The check at the door of a namespace. Who passes is only listened to for leaving, and for what `hears` takes. */
export function admission<Data extends object>(admit: Admit<Data>, hears: Hears = () => false) {
  function said(this: Socket, event: string, ...values: unknown[]) {
    if (!(event === "alive" ? answersAlive(this, values) : hears(this, event, values))) this.disconnect(true);
  }
  return async (socket: Socket, next: (error?: ExtendedError) => void) => {
    const join = Join.safeParse(socket.handshake.auth);
    const answer = join.success ? await decide(admit, join.data, socket) : "malformed";
    if (typeof answer !== "string") {
      Object.assign(socket.data, answer);
      socket.onAny(said);
      return next();
    }
    next(new Error(answer satisfies JoinRefusal));
    const times = (refusals.get(socket.conn) ?? 0) + 1;
    refusals.set(socket.conn, times);
    if (times >= patience) setImmediate(() => socket.conn.close());
  };
}

/** Acknowledges that the connection is alive. False for who asks too often, or for nothing to be acknowledged. */
function answersAlive(socket: Socket, [acknowledge]: readonly unknown[]): boolean {
  const { since, times } = asked.get(socket) ?? { since: performance.now(), times: 0 };
  asked.set(socket, { since, times: times + 1 });
  if (typeof acknowledge !== "function" || times >= asking.times + (performance.now() - since) / asking.more)
    return false;
  acknowledge();
  return true;
}

async function decide<Data extends object>(
  admit: Admit<Data>,
  join: Join,
  socket: Socket,
): Promise<Data | JoinRefusal> {
  try {
    return await admit(join, socket.handshake.headers.cookie);
  } catch (error) {
    console.error("A live connection could not be checked", error);
    return "failed";
  }
}
