import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The service in a process of its own, which reports what it uses. */
export interface MeasuredService {
  readonly address: string;
  /** Collects garbage, and returns the memory in bytes. */
  memory(): Promise<NodeJS.MemoryUsage>;
  /** Returns the time of the processor that it has used so far, in microseconds. */
  processorTime(): Promise<number>;
  stop(): void;
}

/** Starts the service, with these variables added to the environment. */
export async function startMeasured(env: Readonly<Record<string, string>> = {}): Promise<MeasuredService> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'service.ts'), {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...env },
  });
  const [address] = (await once(child, 'message')) as [string];
  return {
    address,
    memory: async () => {
      child.send('memory');
      const [usage] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
      return usage;
    },
    processorTime: async () => {
      child.send('processor');
      const [time] = (await once(child, 'message')) as [number];
      return time;
    },
    stop: () => child.disconnect(),
  };
}
