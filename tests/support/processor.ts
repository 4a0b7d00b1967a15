/** What the work took of the processor, in milliseconds: other programs on the machine do not count. */
function processorTime(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const spent = process.cpuUsage();
  return (spent.user + spent.system - user - system) / 1000;
}

/** What tells a cost that grows with the size from one that grows with its square, however busy the machine. */
export const tolerable = 40;

/** How many times as much of the processor work takes at ten times the size: about ten where it grows with it, a hundred with its square. */
export function tenfold(size: number, work: (size: number) => void): number {
  const small = Array.from({ length: 4 }, () => processorTime(() => work(size)));
  // The first is for nothing: its code is compiled.
  return processorTime(() => work(10 * size)) / Math.min(...small.slice(1));
}
