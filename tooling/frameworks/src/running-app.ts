import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** An error as the application has logged it. */
export interface Logged {
  readonly level: string;
  readonly name: string;
  readonly unexpected: boolean;
}

/** A started application. */
export interface RunningApp {
  readonly url: string;
  /** What it has logged since the last call. */
  logged(): Promise<readonly Logged[]>;
  /** The rest of its output. */
  output(): string;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** Starts an application and waits until it listens. */
export async function startApp(folder: string, command: readonly string[]): Promise<RunningApp> {
  const port = await freePort();
  const [program = '', ...given] = command;
  const child = spawn(program, given, {
    cwd: folder,
    env: {
      ...process.env,
      PORT: `${port}`,
      HOST: '127.0.0.1',
      NITRO_HOST: '127.0.0.1',
      NODE_ENV: 'production',
      ORIGIN: `http://127.0.0.1:${port}`,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300 && !(await answers(url)); tries += 1) {
    if (child.exitCode !== null) throw new Error(`${folder} does not start:\n${output}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  const take = (): Logged[] => {
    const lines = output.split('\n');
    output = lines.filter((line) => !line.startsWith('LOG ')).join('\n');
    return lines.filter((line) => line.startsWith('LOG ')).map((line) => JSON.parse(line.slice(4)) as Logged);
  };
  await settled();
  take();
  return {
    url,
    async logged() {
      await settled();
      return take();
    },
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: () => stop(child),
  };
}

function settled(): Promise<void> {
  return new Promise((later) => setTimeout(later, 20));
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/known`, { signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGKILL');
  await new Promise((ended) => child.once('exit', ended));
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
