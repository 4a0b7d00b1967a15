import { useEffect, useState } from "react";
import type { DeviceFacts } from "~/domain/device";
import { build } from "./build";
import { hasPages } from "./pages";

/** Asks the browser to keep what lies on the device, and finds out what it can do. Null until that is known. */
export function useDevice(kept: boolean): DeviceFacts | null {
  const [facts, setFacts] = useState<DeviceFacts | null>(null);
  useEffect(() => {
    let here = true;
    void Promise.all([hasPages(), askToKeep()]).then(([offline, lasting]) => {
      if (!here) return;
      setFacts({
        secure: window.isSecureContext,
        offline,
        kept: !kept ? "none" : lasting ? "lasting" : "usual",
        awake: "wakeLock" in navigator,
        build,
      });
    });
    return () => {
      here = false;
    };
  }, [kept]);
  return facts;
}

/** Whether the browser promises not to clear this program's data by itself. Browsers without https promise nothing. */
async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
