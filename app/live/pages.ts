import { build } from "./build";

let asked: Promise<boolean> | null = null;

/**
 * Has the browser keep the program of the judge's pages, so that they open without a network (`public/judge-worker.js`).
 * True when it holds this build, whole. Where there is no https it cannot; in development it is not asked to.
 */
export function keepPages(): Promise<boolean> {
  asked ??= keep().catch(() => {
    asked = null;
    return false;
  });
  return asked;
}

async function keep(): Promise<boolean> {
  if (build === "development" || !("serviceWorker" in navigator)) return false;
  const registration = await navigator.serviceWorker.register("/judge-worker.js", { scope: "/judge" });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker?.postMessage({ build }, [port2]);
  });
}

/** Whether this browser opens the judge's pages without a network, with this build or one before. */
export async function hasPages(): Promise<boolean> {
  if (await keepPages()) return true;
  try {
    return (await caches.match("/judge")) !== undefined;
  } catch {
    return false;
  }
}
