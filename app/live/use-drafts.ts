import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { DraftStore, Drafts } from "~/domain/drafts";
import { putOnShelf, readAll } from "./device";
import { leftByOthers, openDrafts, type Places } from "./drafts";

const nothing: Drafts = { of: new Map(), kept: true };
const silent: DraftStore = {
  read: () => nothing,
  change: () => {},
  pending: () => [],
  subscribe: () => () => {},
  ready: Promise.resolve(),
};

const opened = new Map<string, DraftStore>();
let here: Places | null = null;

/** This device's own places. A browser that forbids its storage says so when it is asked for. */
function places(): Places {
  if (here) return here;
  const channel = new BroadcastChannel("dvk drafts");
  const storage = () => window.localStorage;
  here = {
    quick: {
      get length() {
        return storage().length;
      },
      key: (at) => storage().key(at),
      getItem: (key) => storage().getItem(key),
      setItem: (key, text) => storage().setItem(key, text),
    },
    slow: {
      all: (prefix) => readAll("drafts", prefix),
      put: (key, copy) => putOnShelf("drafts", key, copy),
    },
    tell: (message) => channel.postMessage(message),
    hear: (listener) => channel.addEventListener("message", ({ data }) => listener(data)),
  };
  return here;
}

const ofContest = (contest: string) => `dvk/draft/${contest}/`;
const ofJudge = (contest: string, judge: string) => `${ofContest(contest)}${judge}/`;

function open(contest: string, judge: string): DraftStore {
  const prefix = ofJudge(contest, judge);
  const store = opened.get(prefix) ?? openDrafts(prefix, places());
  opened.set(prefix, store);
  return store;
}

/** The store of a judge's drafts in a contest, and what is in it now; on the server there are none. */
export function useDrafts(contest: string, judge: string): [DraftStore, Drafts] {
  const store = useMemo(() => (typeof window === "undefined" ? silent : open(contest, judge)), [contest, judge]);
  return [store, useSyncExternalStore(store.subscribe, store.read, atFirst)];
}

const atFirst = () => nothing;

/** How many ballots that were not received other judges have left on this device. */
export function useLeftByOthers(contest: string, judge: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void leftByOthers(ofContest(contest), ofJudge(contest, judge), places()).then(setCount);
  }, [contest, judge]);
  return count;
}
