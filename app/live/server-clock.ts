import { useSyncExternalStore } from "react";
import type { ServerClock } from "../ui/server-clock";

/** Milliseconds. */
const again = { known: 60_000, unknown: 2000, patience: 5000 };
/** The answer that came back soonest says most exactly when it was given. */
const samples = 3;

/** What this page knows of the server's clock, and who wants to know. */
let offset: number | null = null;
let busy = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let watchers = 0;
const listeners = new Set<() => void>();

/**
 * The server's clock on this page: `offset` plus `performance.now()`, which no setting of the device's own clock moves.
 * It is asked for while something that runs is on the screen, and again at each reconnection.
 */
export function useServerClock(): ServerClock {
  const known = useSyncExternalStore(subscribe, () => offset, atFirst);
  return { offset: known, watch };
}

/** Measures anew: the device slept, or the server is back. Nothing where no clock is shown. */
export async function remeasure(): Promise<void> {
  if (watchers === 0 || busy) return;
  busy = true;
  clearTimeout(timer);
  const found = await measure();
  busy = false;
  if (found !== null) {
    offset = found;
    for (const listener of listeners) listener();
  }
  if (watchers > 0) timer = setTimeout(remeasure, found === null ? again.unknown : again.known);
}

function watch(): () => void {
  watchers += 1;
  if (watchers === 1) void remeasure();
  return () => {
    watchers -= 1;
    if (watchers === 0) clearTimeout(timer);
  };
}

/** The server's clock less this page's, or null when it does not answer. */
async function measure(): Promise<number | null> {
  let best: Answer | null = null;
  for (let sample = 0; sample < samples; sample++) {
    const found = await ask();
    if (found === null) break;
    if (best === null || found.trip < best.trip) best = found;
  }
  return best?.offset ?? null;
}

type Answer = { offset: number; trip: number };

/** One question: the answer was given half way between asking and hearing, as far as anybody can tell. */
async function ask(): Promise<Answer | null> {
  const from = performance.now();
  const ending = new AbortController();
  const end = setTimeout(() => ending.abort(), again.patience);
  try {
    const answer = await fetch("/now", { cache: "no-store", signal: ending.signal });
    if (!answer.ok) return null;
    const heard = performance.now();
    const now: unknown = await answer.json();
    return typeof now === "number" ? { offset: now - (from + heard) / 2, trip: heard - from } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(end);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const atFirst = () => null;

if (typeof window !== "undefined") {
  const seen = () => document.visibilityState === "visible" && remeasure();
  window.addEventListener("online", remeasure);
  window.addEventListener("pageshow", remeasure);
  document.addEventListener("visibilitychange", seen);
}
