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
  /** Begins or stops to record which errors are sent, if it was started with a recorder. */
  record(isWanted: boolean): Promise<boolean>;
  stop(): void;
}

/** Starts the service, with these variables added to the environment. */
export async function startMeasured(env: Readonly<Record<string, string>> = {}): Promise<MeasuredService> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'service.ts'), {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...env },
  });
  const [address] = (await once(child, 'message')) as [string];
  const ask = async <Answer>(message: string): Promise<Answer> => {
    child.send(message);
    const [answer] = (await once(child, 'message')) as [Answer];
    return answer;
  };
  return {
    address,
    memory: () => ask('memory'),
    processorTime: () => ask('processor'),
    record: (isWanted) => ask(isWanted ? 'record' : 'rest'),
    stop: () => child.disconnect(),
  };
}
