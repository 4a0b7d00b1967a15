import type { Alarm } from "../../domain/alarms";

/** The timekeeper's sounds, made here: a hall's laptop has no files to fetch, and every device has WebAudio. */
let context: AudioContext | null = null;

/** Browsers let a page sound only once it was touched. True when it may. */
export async function openSound(): Promise<boolean> {
  context ??= new AudioContext();
  if (context.state !== "running") await context.resume().catch(() => {});
  return context.state === "running";
}

export function play(alarm: Alarm): void {
  if (context?.state !== "running") return;
  const now = context.currentTime;
  if (alarm === "warning") for (const at of [0, 0.25]) tone(context, 988, now + at, 0.18, 0.5);
  else for (const at of alarm === "bell" ? [0] : [0, 0.6, 1.2]) strike(context, now + at);
  navigator.vibrate?.(alarm === "warning" ? [150, 100, 150] : 800);
}

/** A bell is several tones that are no multiples of each other, each dying away in its own time. */
function strike(to: AudioContext, at: number) {
  for (const [partial, loud, lasts] of [
    [1, 0.5, 2.2],
    [2.01, 0.3, 1.6],
    [2.76, 0.25, 1.1],
    [5.4, 0.12, 0.6],
  ] as const)
    tone(to, 660 * partial, at, lasts, loud);
}

/** One tone from `at`, dying away over so many seconds. */
function tone(to: AudioContext, hertz: number, at: number, lasts: number, loud: number) {
  const [source, gain] = [to.createOscillator(), to.createGain()];
  source.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud, at + 0.01);
  gain.gain.exponentialRampToValueAtTime(0.001, at + lasts);
  source.connect(gain).connect(to.destination);
  source.start(at);
  source.stop(at + lasts);
}
