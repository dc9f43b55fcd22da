import { spawnSync } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  /** Null if it was stopped, because it took too long. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command; after `timeout` milliseconds it is stopped. */
export function runCommand(command: string, args: readonly string[], cwd: string, timeout?: number): Ended {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32' && command === 'npm',
    ...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' as const }),
  });
  if (error !== undefined && !('code' in error && error.code === 'ETIMEDOUT')) throw error;
  return { code: status, stdout, stderr };
}
