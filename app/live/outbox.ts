import type { DraftStore, Sending } from "~/domain/drafts";
import { courier, type SendBallot } from "~/domain/outbox";

export type Post = {
  /** Sends what waits, now. */
  flush: () => void;
  read: () => Sending;
  subscribe: (listener: () => void) => () => void;
  /** Goes on sending until the returned function is called. */
  run: () => () => void;
};

/** Milliseconds between two tries of what the server has not answered. */
const usual = 3000;
/** A device that the server does not know any more asks this many times less often. */
const slower = 5;

/** Sends what was handed in until the server has answered: when it is told to, and every few seconds as long as it runs. */
export function openPost(store: DraftStore, send: SendBallot, again = usual): Post {
  let state: Sending = { now: new Set(), ended: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const listeners = new Set<() => void>();

  const carry = courier(store, send, (underWay, answer) => {
    const silent = answer === null || answer.kind === "unreachable";
    state = { now: new Set(underWay), ended: silent ? state.ended : answer.kind === "ended" };
    for (const listener of listeners) listener();
  });
  function flush() {
    clearTimeout(timer);
    if (!running) return;
    void carry();
    if (store.pending().length > 0) timer = setTimeout(flush, state.ended ? again * slower : again);
  }
  return {
    flush,
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run() {
      running = true;
      void store.ready.then(flush);
      return () => {
        running = false;
        clearTimeout(timer);
      };
    },
  };
}
