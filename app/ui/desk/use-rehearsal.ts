import { useEffect, useMemo, useSyncExternalStore } from "react";

/** Which rehearsal of a ceremony goes on (its query), how many of its steps have been made, and whether it is paused. */
export type RehearsalStand = { query: string; at: number; paused: boolean };

/** What further windows of the same machine show of it. */
export const rehearsalScreens = ["hall", "prompter"] as const;

const keyOf = (contest: string) => `rehearsal ${contest}`;

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}

function read(text: string | null): RehearsalStand | null {
  return text === null ? null : (JSON.parse(text) as RehearsalStand);
}

/** Other windows are told by the browser, this one is not. With null it is over. */
export function keepRehearsal(contest: string, stand: RehearsalStand | null): void {
  const key = keyOf(contest);
  if (stand) localStorage.setItem(key, JSON.stringify(stand));
  else localStorage.removeItem(key);
  window.dispatchEvent(new StorageEvent("storage", { key }));
}

/** The rehearsal of a contest's ceremony that goes on in this browser, in whichever of its windows; null: none does. */
export function useFollowedRehearsal(contest: string): RehearsalStand | null {
  const kept = () => localStorage.getItem(keyOf(contest));
  const text = useSyncExternalStore(subscribe, kept, () => null);
  return useMemo(() => read(text), [text]);
}

/** The rehearsal that this window runs. It is kept over a reload; another one begins at its beginning. */
export function useRehearsal(contest: string, query: string): [RehearsalStand, (stand: RehearsalStand) => void] {
  const stand = useFollowedRehearsal(contest);
  const begun = { query, at: 0, paused: false };
  useEffect(() => {
    if (read(localStorage.getItem(keyOf(contest)))?.query !== query)
      keepRehearsal(contest, { query, at: 0, paused: false });
  }, [contest, query]);
  return [stand?.query === query ? stand : begun, (next) => keepRehearsal(contest, next)];
}
