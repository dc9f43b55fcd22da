import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { BIN, neutralEnvironment, type Ran } from './run-command.js';

/** Starts a real process that runs the command. */
export function startCommand(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: neutralEnvironment() });
}

/** Resolves to what a process printed and how it ended. */
export async function endOf(child: ChildProcess): Promise<Ran & { readonly signal: NodeJS.Signals | null }> {
  const printed = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data) => {
    printed.stdout += data;
  });
  child.stderr?.on('data', (data) => {
    printed.stderr += data;
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, ...printed };
}
