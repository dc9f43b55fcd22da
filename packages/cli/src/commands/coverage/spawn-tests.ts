import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { systemCode } from '@error-contracts/catalog/write';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Resolves to the exit code of a command, which has the terminal for itself. Signals go to it, so that it ends its
 * servers, and the report comes all the same.
 *
 * @throws {UsageError} If it cannot be started.
 */
export async function spawnTests([file = '', ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, env, stdout, stderr } = terminal;
  if (file === '') throw new UsageError('The command is empty.', HELP);
  const isReal = stdout === process.stdout;
  const stdio: StdioOptions = isReal ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  // On Windows npm and npx are scripts, which only a shell starts.
  const shell = process.platform === 'win32';
  const child = spawn(file, args, { cwd, env: { ...env }, stdio, shell, windowsHide: true });
  child.stdout?.pipe(stdout, { end: false });
  child.stderr?.pipe(stderr, { end: false });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  try {
    return await exitCodeOf(child, file);
  } finally {
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

async function exitCodeOf(child: ChildProcess, file: string): Promise<number> {
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    // What a shell says of a command that a signal ended.
    return code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageError(`${file} cannot be started (${code}).`, HELP);
  }
}

const HELP = 'Write the command and its arguments after --, such as: coverage run -- npm test.';
