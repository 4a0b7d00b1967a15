import { useCallback, useEffect, useRef } from "react";

/** A pause in typing after which a form is sent, in milliseconds. */
const pause = 1500;
/** A field was left: soon, but a click on the next control comes first. */
const left = 250;
/** Nobody answered: again after this long, or as soon as the browser says that there is a network. */
const lost = 4000;

/**
 * Sends a form by itself: when a field is left, or after a pause in typing; again after the one that is under way, since
 * one goes at a time; again when the network is back. `ready` is false while it has to wait for a person (a conflict, a
 * row removed, a reason asked for).
 */
export function useAutosave({
  on,
  ready,
  busy,
  unreachable,
  send,
}: {
  on: boolean;
  ready: boolean;
  busy: boolean;
  unreachable: boolean;
  send: () => void;
}) {
  const latest = useRef({ on, ready, busy, send });
  latest.current = { on, ready, busy, send };
  const timer = useRef<number>();
  const waits = useRef(false);

  const attempt = useCallback(() => {
    const now = latest.current;
    window.clearTimeout(timer.current);
    if (!now.on || !now.ready) return;
    waits.current = now.busy;
    if (!now.busy) now.send();
  }, []);
  const soon = useCallback(
    (delay: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(attempt, delay);
    },
    [attempt],
  );

  useEffect(() => {
    if (!busy && waits.current) attempt();
  }, [busy, attempt]);
  useEffect(() => {
    if (!unreachable || busy) return;
    soon(lost);
    window.addEventListener("online", attempt);
    return () => window.removeEventListener("online", attempt);
  }, [unreachable, busy, soon, attempt]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return {
    typed: () => soon(pause),
    left: () => soon(left),
    /** now, or after the one that is under way */
    now: attempt,
  };
}
