/** What the work took of the processor, in milliseconds: other programs on the machine do not count. */
export function processorTime(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const spent = process.cpuUsage();
  return (spent.user + spent.system - user - system) / 1000;
}
