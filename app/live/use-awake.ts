import { useEffect } from "react";

/**
 * Keeps the screen on while the component is there and it is `wanted`, where the browser can (over https, or on the server's
 * own computer); it lets go whenever the page is out of view.
 */
export function useAwake(wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    let [here, lock]: [boolean, WakeLockSentinel | null] = [true, null];
    const hold = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      // A device that saves its battery refuses.
      lock = await navigator.wakeLock.request("screen").catch(() => null);
      if (!here) void lock?.release();
    };
    void hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      here = false;
      void lock?.release();
      document.removeEventListener("visibilitychange", hold);
    };
  }, [wanted]);
}
