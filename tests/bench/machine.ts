import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { type Child, now, processorTime } from "./child";

/** What was measured on, in one line. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${first?.model.trim() ?? "?"}, ${cpus().length} cores, ${memory}, ${platform()} ${release()}, Node ${process.versions.node}`;
}

export function load(): string {
  return loadavg()
    .map((value) => value.toFixed(2))
    .join(" ");
}

/**
 * Watches how busy the machine is besides this process and these children of ours. The answer is the share of the whole
 * machine, 0 to 1, that everybody else used. Above a few hundredths, distrust the figures.
 */
export async function watchMachine(children: readonly Child[]): Promise<() => Promise<number>> {
  const used = async () => {
    const times = await Promise.all(children.map((child) => child.ask<number>("processorTime")));
    return times.reduce((sum, time) => sum + time, processorTime());
  };
  const [began, busyThen, usedThen] = [now(), busy(), await used()];
  return async () => {
    const others = busy() - busyThen - ((await used()) - usedThen);
    return Math.max(0, others / ((now() - began) * cpus().length));
  };
}

/**
 * Watches how late timers come in this process, which does next to nothing itself: what it must wait for a processor, others
 * wait too. Answers the latest of a hundred, in milliseconds.
 */
export function watchTimers(): () => number {
  const every = 5;
  const delays = monitorEventLoopDelay({ resolution: every });
  delays.enable();
  return () => {
    delays.disable();
    return Math.max(0, delays.percentile(99) / 1e6 - every);
  };
}

/** Milliseconds that the processors have been busy, for anybody, since the machine started. */
function busy(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

/** How many files and connections a process may have open. */
export function openFiles(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft: number | "unlimited" } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === "number" ? soft : Number.POSITIVE_INFINITY;
}
