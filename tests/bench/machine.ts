import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { now, processorTime } from "./child";

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
 * Watches how busy the machine is. The answer, given the processor time in milliseconds that our own children used since:
 * the share of the whole machine, 0 to 1, that everybody else used. Above a few hundredths, distrust the figures.
 */
export function watchMachine(): (ours: number) => number {
  const [began, busyThen, mine] = [now(), busy(), processorTime()];
  return (ours) => {
    const others = busy() - busyThen - ours - (processorTime() - mine);
    return Math.max(0, others / ((now() - began) * cpus().length));
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
