import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { inheritedEnvironment } from '../inherited-environment.js';

/** A server that is a process of its own. */
export interface ServerProcess {
  /** Where and with what it is started. */
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** An address that answers when it is ready. */
  readonly ready: string;
}

/** Starts a server with this Node and waits until it answers; resolves to what stops it. */
export async function startServer({ cwd, args, env = {}, ready }: ServerProcess): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { ...inheritedEnvironment(process.env), ...env },
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const response = await fetch(ready).catch(() => undefined);
    if (response !== undefined && response.status < 500) return stop;
    await pause(100);
  }
  await stop();
  throw new Error(`Nobody answered at ${ready}.`);
}
