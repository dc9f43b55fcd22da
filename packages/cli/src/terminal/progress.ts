/** Long enough that someone would wonder whether anything happens. */
const PATIENCE = 1000;

/** The result of some work; on a terminal, a line on standard error tells what goes on when it takes long. */
export async function withProgress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  if (!process.stderr.isTTY) return await work();
  const start = performance.now();
  const timer = setInterval(() => {
    process.stderr.write(`\r${what} … ${Math.round((performance.now() - start) / 1000)} s`);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (performance.now() - start >= PATIENCE) process.stderr.write('\r\u001b[K');
  }
}
