import { useCallback, useEffect, useRef, useState } from "react";
import { useSend } from "./use-send";

type Choice = { vote: string; team: string };

/** Milliseconds between two tries of what the server has not answered; a hall's phones do not all try at once. */
const again = () => 3000 + Math.random() * 3000;

/**
 * The vote of this device, kept on it until the server has answered. Only the last choice is sent, one at a time, and again
 * by itself when there may be a network: sending twice is harmless, the server keeps one vote of a device. `waiting` is the
 * team whose vote is on its way; `unsent` when a try of it failed; `taken` the team that the server took since the page was
 * opened.
 */
export function useVote(contest: string, vote: string | null, connected: boolean) {
  const key = `vote ${contest}`;
  const send = useSend(0);
  const [waiting, setWaiting] = useState<Choice | null>(null);
  const [taken, setTaken] = useState<Choice | null>(null);
  const [unsent, setUnsent] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const latest = useRef<Choice | null>(null);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const keep = useCallback(
    (choice: Choice | null) => {
      latest.current = choice;
      setWaiting(choice);
      store(key, choice);
    },
    [key],
  );

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    for (let choice = latest.current; choice; choice = latest.current) {
      const sent = await send(`/vote/${contest}/cast`, "POST", choice);
      setUnsent(!sent.done && "failure" in sent);
      if (sent.done) setTaken(choice);
      else if ("errors" in sent) setRefused(Object.values(sent.errors)[0]?.[0] ?? null);
      else {
        timer.current = setTimeout(flush, again());
        break;
      }
      if (latest.current === choice) keep(null);
    }
    busy.current = false;
  }, [contest, keep, send]);

  useEffect(() => {
    const kept = stored(key);
    if (kept) keep(kept);
    if (kept) void flush();
    window.addEventListener("online", flush);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("online", flush);
    };
  }, [key, keep, flush]);

  useEffect(() => {
    if (connected) void flush();
  }, [connected, flush]);

  const cast = (team: string) => {
    if (vote === null) return;
    setRefused(null);
    keep({ vote, team });
    void flush();
  };
  const of = (choice: Choice | null) => (choice && choice.vote === vote ? choice.team : null);
  return { cast, waiting: of(waiting), taken: of(taken), unsent: unsent && waiting !== null, refused };
}

/** Null also where the browser keeps nothing: the vote then lives as long as the page is open. */
function stored(key: string): Choice | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function store(key: string, choice: Choice | null): void {
  try {
    if (choice) localStorage.setItem(key, JSON.stringify(choice));
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
