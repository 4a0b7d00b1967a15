import { useCallback, useEffect, useRef, useState } from "react";
import type { Send } from "./use-send";

/** One press of the clock's button, kept on the device until the server has answered it. */
export type KeptPress = {
  performance: string;
  kind: "start" | "stop";
  /** the moment of the finger, by the server's clock */
  at: string;
  /** the revision at which the server took it, once it has */
  taken: number | null;
};
/** A press that the server refused, and why. */
export type RefusedPress = Omit<KeptPress, "taken"> & { why: string };

/** Milliseconds between two tries of what the server has not answered. */
const again = 2000;

/**
 * The presses of this device: kept in its store, sent in their order until the server has answered each, at once when
 * there may be a network again. Sending twice is harmless: a press is known by its moment. `revision` is the one that the
 * page shows; what was taken is kept until the page shows it. `ended`: the server does not know this device any more.
 */
export function usePresses(contest: string, revision: number, connected: boolean, send: Send) {
  const key = `presses ${contest}`;
  const [kept, setKept] = useState<readonly KeptPress[]>([]);
  const [refused, setRefused] = useState<readonly RefusedPress[]>([]);
  const [ended, setEnded] = useState(false);
  const latest = useRef(kept);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const keep = useCallback(
    (next: readonly KeptPress[]) => {
      latest.current = next;
      setKept(next);
      localStorage.setItem(key, JSON.stringify(next.filter((one) => one.taken === null)));
    },
    [key],
  );

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    for (;;) {
      const press = latest.current.find((one) => one.taken === null);
      if (!press) break;
      const { performance, kind, at } = press;
      const to = `/desk/${contest}/performance/${performance}/clock`;
      const sent = await send(to, kind === "start" ? "POST" : "DELETE", { at });
      setEnded(!sent.done && "failure" in sent && (sent.failure === "signed-out" || sent.failure === "forbidden"));
      if (sent.done) keep(latest.current.map((one) => (one === press ? { ...one, taken: sent.revision } : one)));
      else if ("errors" in sent) {
        const why = Object.values(sent.errors)[0]?.[0] ?? "";
        keep(latest.current.filter((one) => one !== press));
        setRefused((all) => [...all, { performance, kind, at, why }]);
      } else {
        timer.current = setTimeout(flush, again);
        break;
      }
    }
    busy.current = false;
  }, [contest, send, keep]);

  useEffect(() => {
    const stored: KeptPress[] = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (stored.length > 0) keep(stored);
    void flush();
    return () => clearTimeout(timer.current);
  }, [key, keep, flush]);

  useEffect(() => {
    if (connected) void flush();
    const wake = () => document.visibilityState === "visible" && void flush();
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [connected, flush]);

  const unseen = (one: KeptPress) => one.taken === null || one.taken > revision;
  const press = (performance: string, kind: KeptPress["kind"], at: string) => {
    keep([...latest.current.filter(unseen), { performance, kind, at, taken: null }]);
    void flush();
  };
  const shown = kept.filter(unseen);
  return { kept: shown, refused, ended, press, forget: () => setRefused([]) };
}
