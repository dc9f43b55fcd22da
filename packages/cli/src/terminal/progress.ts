import type { Terminal } from './terminal.js';

/** In milliseconds: after this time a person wonders whether anything happens. */
const PATIENCE = 1000;

/** Resolves to the result of some work. If it takes long, a line on standard error says what goes on: on a terminal only. */
export async function withProgress<Result>(
  { stderr }: Pick<Terminal, 'stderr'>,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!stderr.isTTY) return await work();
  const start = performance.now();
  const timer = setInterval(() => {
    stderr.write(`\r${what} … ${Math.round((performance.now() - start) / 1000)} s`);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (performance.now() - start >= PATIENCE) stderr.write('\r\u001b[K');
  }
}
