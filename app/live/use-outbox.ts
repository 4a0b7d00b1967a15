import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { DraftStore, Sending } from "~/domain/drafts";
import { postBallot } from "./judge-post";
import { openPost } from "./outbox";

/**
 * The outbox of a judge's device while a page is open: it sends at once, every few seconds, and as soon as there may be a
 * server again. `connected`: whether the server is heard.
 */
export function useOutbox(
  store: DraftStore,
  contest: string,
  judge: string,
  connected: boolean,
): { sending: Sending; flush: () => void } {
  const post = useMemo(
    () => openPost(store, (performance, ballot) => postBallot(contest, judge, performance, ballot)),
    [store, contest, judge],
  );
  const sending = useSyncExternalStore(post.subscribe, post.read, post.read);

  useEffect(() => post.run(), [post]);

  useEffect(() => {
    // Whether the server is heard or not: what is unanswered is tried when that changes.
    if (connected || store.pending().length > 0) post.flush();
  }, [post, store, connected]);

  useEffect(() => {
    const wake = () => document.visibilityState === "visible" && post.flush();
    window.addEventListener("online", wake);
    window.addEventListener("focus", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("focus", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [post]);

  return { sending, flush: post.flush };
}
