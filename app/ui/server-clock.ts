import { createContext, useContext, useEffect, useState } from "react";

export type ServerClock = {
  /** The server's clock less this page's `performance.now()`, in milliseconds; null until it is known. */
  offset: number | null;
  /** Says that something that runs is on the screen; answers how to say that it is no longer. */
  watch: () => () => void;
};

const Context = createContext<ServerClock>({ offset: null, watch: () => () => {} });
/** Given by the root of every page, so that all clocks of a page are one. */
export const ServerClockProvider = Context.Provider;

/** The instant of the server's clock now, in milliseconds since 1970; null until it is known. */
export function useServerNow(): () => number | null {
  const { offset, watch } = useContext(Context);
  useEffect(watch, [watch]);
  return () => (offset === null ? null : offset + performance.now());
}

/** The same as `useKnownSeconds`; while it is not known what has run on, the `seconds` that had. */
export const useSeconds = (seconds: number, since: string | null | undefined): number =>
  useKnownSeconds(seconds, since) ?? seconds;

/**
 * Whole seconds that a clock shows: `seconds` already run, and what has run on since `since`, by the server's clock. It
 * turns when the server's second turns, on every screen at once. Null while it runs and the server's time is not known.
 */
export function useKnownSeconds(seconds: number, since: string | null | undefined): number | null {
  const { offset, watch } = useContext(Context);
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => (since ? watch() : undefined), [since, watch]);
  useEffect(() => {
    if (!since || offset === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const run = offset + performance.now() - Date.parse(since);
      setNow(run);
      timer = setTimeout(tick, 1005 - (((run % 1000) + 1000) % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [since, offset]);
  if (!since) return seconds;
  if (now === null) return null;
  return seconds + Math.max(0, Math.floor(now / 1000));
}
