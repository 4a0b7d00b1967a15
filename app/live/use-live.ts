import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { hear } from "./connection";
import { type Connection, useSocket } from "./use-socket";
import { type AilmentMessage, type PresenceMessage, type RevisionMessage, staffNamespace } from "./wire";

export type { Connection };

/**
 * Keeps a staff page's loaders fresh. `revision` is the contest's revision that the page was loaded at: when the server
 * says a newer one (at every change, and at every reconnection) the loaders run again, once for however many changes
 * came meanwhile; also when the page comes back into view, and when the server no longer lets this device listen (the
 * loader's guard then shows it the door). A page that is on its way to another is let be. Without a connection nothing is
 * loaded: a loader that cannot reach the server would put an error in the place of what is on screen. `ailment` is what
 * ails the server, as long as it is heard.
 */
export function useRevision(contest: string, revision: number): Connection & { ailment: AilmentMessage } {
  const { revalidate, state } = useRevalidator();
  const [said, setSaid] = useState<RevisionMessage | null>(null);
  const [ailment, setAilment] = useState<AilmentMessage>(null);
  const asked = useRef<RevisionMessage | null>(null);
  const here = useNavigation().state === "idle";
  const idle = here && state === "idle";

  useEffect(() => {
    if (!idle || !said || said.contest !== contest || said.revision <= revision) return;
    // Asked for once: a page that is given a revision which its loader does not renew must not ask for ever.
    if (asked.current?.contest === contest && said.revision <= asked.current.revision) return;
    asked.current = said;
    revalidate();
  }, [idle, said, contest, revision, revalidate]);

  const connection = useSocket(staffNamespace, contest, (socket) => {
    const seen = () => document.visibilityState === "visible" && socket.connected && revalidate();
    const refused = (error: Error) => error.message === "refused" && revalidate();
    const deaf = [hear(socket, "revision", setSaid), hear(socket, "ailment", setAilment)];
    socket.on("connect_error", refused);
    document.addEventListener("visibilitychange", seen);
    return () => {
      for (const stop of deaf) stop();
      socket.off("connect_error", refused);
      document.removeEventListener("visibilitychange", seen);
    };
  });
  return { ...connection, ailment: connection.connected ? ailment : null };
}

const nobody: readonly string[] = [];

/** The ids of the judges and officers whose devices are connected now. Empty for who may not read the desk. */
export function usePresence(contest: string): readonly string[] {
  const [seats, setSeats] = useState(nobody);
  const { connected } = useSocket(staffNamespace, contest, (socket) => {
    return hear(socket, "presence", (message: PresenceMessage) => setSeats(message.seats));
  });
  return connected ? seats : nobody;
}

/**
 * Runs a page's loaders again at news of what is no part of a contest's revision: votes of the audience came in, or a
 * rehearsal of the ceremony moved.
 */
export function useNews(contest: string, of: "votes" | "rehearsal"): void {
  const { revalidate, state } = useRevalidator();
  const [said, setSaid] = useState(0);
  const asked = useRef(0);
  const idle = useNavigation().state === "idle" && state === "idle";

  useEffect(() => {
    if (!idle || said === asked.current) return;
    asked.current = said;
    revalidate();
  }, [idle, said, revalidate]);

  useSocket(staffNamespace, contest, (socket) => {
    // Not what was heard before this page: its loader has counted that.
    const heard = () => setSaid((times) => times + 1);
    socket.on(of, heard);
    return () => void socket.off(of, heard);
  });
}
