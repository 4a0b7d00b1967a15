import { useCallback, useEffect, useState } from "react";

export type Trust = "checking" | "trusted" | "not";

/** Milliseconds after which an address that does not answer counts as not trusted. */
const patience = 8000;

/** Whether this device accepts the certificate of that origin; asked again whenever the page comes into view. */
export function useTrust(origin: string | null): { trust: Trust; check: () => void } {
  const [trust, setTrust] = useState<Trust>("checking");
  const check = useCallback(() => {
    if (origin === null) return;
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), patience);
    // What comes back may not be read, and need not: without trust nothing comes back.
    fetch(`${origin}/healthz`, { mode: "no-cors", cache: "no-store", signal: ending.signal })
      .then(
        () => setTrust("trusted"),
        () => setTrust("not"),
      )
      .finally(() => clearTimeout(timer));
  }, [origin]);
  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && check();
    seen();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [check]);
  return { trust, check };
}
