import { useCallback, useEffect, useRef, useState } from "react";
import { deliver, type SendBallot } from "../../domain/outbox";
import type { DraftStore } from "./drafts";

/** Milliseconds between two tries of what the server has not answered. */
const again = 3000;

/**
 * Sends what is handed in until the server has answered: at once, then every few seconds, and as soon as there may be a
 * network again. The page brings the sender along, because components never fetch. `ended`: the server does not know
 * this device any more.
 */
export function useOutbox(
  store: DraftStore,
  send: SendBallot,
  connected: boolean,
): { ended: boolean; flush: () => void } {
  const [ended, setEnded] = useState(false);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(send);
  latest.current = send;

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    const send: SendBallot = (performance, ballot) => latest.current(performance, ballot);
    await deliver(store, send, ({ kind }) => setEnded(kind === "ended"));
    busy.current = false;
    if (store.pending().length > 0) timer.current = setTimeout(flush, again);
  }, [store]);

  useEffect(() => {
    // Whether the server is heard or not: what is unanswered is tried when that changes.
    if (connected || store.pending().length > 0) void flush();
  }, [flush, store, connected]);

  useEffect(() => {
    const wake = () => document.visibilityState === "visible" && void flush();
    window.addEventListener("online", wake);
    window.addEventListener("focus", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", wake);
      window.removeEventListener("focus", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [flush]);

  return { ended, flush };
}
