import { useEffect, useState } from "react";
import { settling } from "./use-deed";

/** Where a ceremony stands. */
export type Stand = { at: number; paused: boolean };

const same = (a: Stand, b: Stand | null): boolean => a.at === b?.at && a.paused === b.paused;

/**
 * Where the operator has surely seen the ceremony stand. A finger on its way when somebody else's step comes up was meant
 * for what stood before, and must not make another one that nobody looked at: until the news has been on the screen for
 * `settling`, a press still speaks of before it, and the server says who was first. `did` tells of one's own deeds, which
 * are no news.
 */
export function useSeen({ at, paused }: Stand) {
  const [seen, setSeen] = useState<Stand>({ at, paused });
  const [own, setOwn] = useState<Stand | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSeen({ at, paused }), settling);
    return () => clearTimeout(timer);
  }, [at, paused]);
  if (own && same(seen, own)) setOwn(null);
  return { seen: same({ at, paused }, own) ? { at, paused } : seen, did: setOwn };
}
