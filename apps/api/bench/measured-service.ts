import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The service in a process of its own, which reports its memory. */
export interface MeasuredService {
  readonly address: string;
  /** Collects garbage, and returns the memory in bytes. */
  memory(): Promise<NodeJS.MemoryUsage>;
  stop(): void;
}

/** Starts the service. */
export async function startMeasured(): Promise<MeasuredService> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'service.ts'), { execArgv: ['--expose-gc'] });
  const [address] = (await once(child, 'message')) as [string];
  return {
    address,
    memory: async () => {
      child.send('memory');
      const [usage] = (await once(child, 'message')) as [NodeJS.MemoryUsage];
      return usage;
    },
    stop: () => child.disconnect(),
  };
}
