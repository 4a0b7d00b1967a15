import { useCallback, useMemo, useSyncExternalStore } from "react";
import { Draft, phaseOf } from "../../domain/draft";

/** What lies on this device. `kept` is false when the browser refused to store: then it lasts as long as the page. */
export type Drafts = { of: ReadonlyMap<string, Draft>; kept: boolean };
export type DraftStore = {
  read: () => Drafts;
  /** Changes the draft for a performance; null takes it away. */
  change: (performance: string, next: (draft: Draft | null) => Draft | null) => void;
  pending: () => [performance: string, draft: Draft][];
  subscribe: (listener: () => void) => () => void;
};

const nothing: Drafts = { of: new Map(), kept: true };
const opened = new Map<string, DraftStore>();

/** The drafts of one judge in one contest. Other judges' on the same device are never read. */
function open(contest: string, judge: string): DraftStore {
  const prefix = `dvk/draft/${contest}/${judge}/`;
  const known = opened.get(prefix);
  if (known) return known;
  let now: Drafts = load(prefix);
  const listeners = new Set<() => void>();
  const set = (next: Drafts) => {
    now = next;
    for (const listener of listeners) listener();
  };
  window.addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(prefix)) set({ ...load(prefix), kept: now.kept });
  });
  const store: DraftStore = {
    read: () => now,
    change(performance, next) {
      const before = now.of.get(performance) ?? null;
      const after = next(before);
      if (after === before) return;
      const of = new Map(now.of);
      if (after) of.set(performance, after);
      else of.delete(performance);
      set({ of, kept: written(prefix + performance, after) });
    },
    pending: () => [...now.of].filter(([, draft]) => phaseOf(draft) === "pending"),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  opened.set(prefix, store);
  return store;
}

function written(key: string, draft: Draft | null): boolean {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be read is left where it is. */
function load(prefix: string): Drafts {
  const of = new Map<string, Draft>();
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix)) continue;
      const read = Draft.safeParse(parsed(localStorage.getItem(key)));
      if (read.success) of.set(key.slice(prefix.length), read.data);
    }
    return { of, kept: true };
  } catch {
    return { of, kept: false };
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

const silent: DraftStore = { read: () => nothing, change: () => {}, pending: () => [], subscribe: () => () => {} };

/** The store of a judge's drafts and what is in it now; on the server there are none. */
export function useDrafts(contest: string, judge: string): [DraftStore, Drafts] {
  const store = useMemo(() => (typeof window === "undefined" ? silent : open(contest, judge)), [contest, judge]);
  const empty = useCallback(() => nothing, []);
  return [store, useSyncExternalStore(store.subscribe, store.read, empty)];
}
