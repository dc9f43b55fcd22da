/** Returns how long this thread has worked, in milliseconds. A busy machine does not make it longer, unlike the clock. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
