import { useEffect, useState } from "react";

/** How far the server's clock is ahead of this device's, in milliseconds, from the instant that a loader has just sent. */
export function useSkew(now: string): number {
  const [skew, setSkew] = useState(0);
  useEffect(() => setSkew(Date.parse(now) - Date.now()), [now]);
  return skew;
}
