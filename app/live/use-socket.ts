import { useEffect, useRef, useState } from "react";
import type { Socket } from "socket.io-client";
import { join, lastHeard } from "./connection";
import { remeasure } from "./server-clock";
import type { Namespace } from "./wire";

/**
 * Whether the page hears the server, and since when (milliseconds of the browser's clock). `since` is null until that
 * was first known: the page is only just opening, which is no reason to alarm anybody.
 */
export type Connection = { connected: boolean; since: number | null };

const opening: Connection = { connected: false, since: null };

/**
 * Joins a contest's namespace while the component is there. `listen` puts its listeners on, and answers how to take
 * them off. `ready`: the event from which on the page hears all there is.
 */
export function useSocket(
  namespace: Namespace,
  contest: string,
  listen: (socket: Socket) => () => void,
  revision?: () => number | undefined,
  ready = "connect",
): Connection {
  const [connection, setConnection] = useState(opening);
  const latest = useRef({ listen, revision });
  latest.current = { listen, revision };

  useEffect(() => {
    const [socket, leave] = join(namespace, contest, () => latest.current.revision?.());
    const now = (connected: boolean, since: number) =>
      setConnection((was) => (was.connected === connected && was.since ? was : { connected, since }));
    const up = () => {
      now(true, Date.now());
      void remeasure();
    };
    const down = () => now(false, lastHeard(socket));
    socket.on(ready, up);
    socket.on("disconnect", down);
    socket.on("connect_error", down);
    window.addEventListener("offline", down);
    if (socket.connected) up();
    const unlisten = latest.current.listen(socket);
    return () => {
      unlisten();
      socket.off(ready, up);
      socket.off("disconnect", down);
      socket.off("connect_error", down);
      window.removeEventListener("offline", down);
      setConnection(opening);
      leave();
    };
  }, [namespace, contest, ready]);

  return connection;
}
