import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Browser, browser } from './browser.ts';

/** The service in a process of its own, as people start it. */
export interface ServiceProcess {
  /** The address; empty if the process ended before it listened. */
  readonly address: string;
  readonly process: ChildProcess;
  /** Returns everything that it has written so far, output and errors. */
  output(): string;
  browser(): Browser;
  /** Sends a signal, waits for the end and returns the exit code; null if the signal ended the process. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** What makes a process record which errors it sends, for the coverage of the tests. */
const { ERROR_CONTRACTS_COVERAGE = '', NODE_OPTIONS = '' } = process.env;
const recording = ERROR_CONTRACTS_COVERAGE === '' ? {} : { ERROR_CONTRACTS_COVERAGE, NODE_OPTIONS };

const main = join(import.meta.dirname, '../../src/main.ts');

/** Makes a folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Starts the service in a process and waits until it listens or has ended. The process ends with the test. */
export async function startProcess(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH ?? '',
      ...recording,
      DEVELOPMENT: '1',
      PASSWORD_COST: '16',
      PORT: '0',
      SIGN_UP_LIMIT: '100000',
      SIGN_IN_LIMIT: '100000',
      MESSAGE_LIMIT: '100000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Listening at ')) resolve();
      });
    }
  });
  await Promise.race([listening, ended]);
  const address = /^Listening at (\S+)$/m.exec(output)?.[1] ?? '';
  return {
    address,
    process: child,
    output: () => output,
    browser: () => browser(address),
    end: async (signal) => {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
