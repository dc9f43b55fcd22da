import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { BIN, neutralEnvironment } from '../support/run-command.js';

/** A command that watches. */
export interface Watching {
  /** All that it printed: standard output and standard error. */
  printed(): string;
  /** Does something, and resolves to what the command printed from then on, as soon as it says this. */
  after(work: () => unknown, says: RegExp | string): Promise<string>;
  /** Resolves once something is so. */
  until(what: string, isSo: () => boolean): Promise<void>;
  /** Sends a signal; resolves to how the command ended. */
  stop(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** What a report ends with. */
export const REPORT = /, \d+\.\d\d s\n/;

/** Starts `generate --watch` as a process, and waits until it watches. A script may run in it first. */
export async function watching(cwd: string, args = '', script?: string): Promise<Watching> {
  const before = script === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
  const words = args === '' ? [] : args.split(' ');
  const child = spawn(process.execPath, [...before, BIN, 'generate', '--watch', ...words], {
    cwd,
    env: neutralEnvironment(),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data) => (text += data));
  const until = (what: string, isSo: () => boolean): Promise<void> => waitFor(child, isSo, () => `${what}:\n${text}`);
  await until('It does not watch', () => text.includes('Ctrl-C ends it.'));
  return {
    printed: () => text,
    async after(work, says) {
      const start = text.length;
      await work();
      const isSaid = (): boolean => text.slice(start).search(says) !== -1;
      await until(`It does not say ${says}`, isSaid);
      return text.slice(start);
    },
    until,
    async stop(signal) {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

async function waitFor(child: ChildProcess, isSo: () => boolean, otherwise: () => string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
