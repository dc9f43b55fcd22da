import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/error-contracts.js', import.meta.url));
const CLOCK = new URL('report-time.ts', import.meta.url).href;

/** Returns the milliseconds of the processor that a command takes in a new process. It must end with the status. */
export function timeOfCommand(folder: string, args: readonly string[], expected = 0): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', CLOCK, BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  const time = /^time (\d+\.?\d*)$/m.exec(stderr)?.[1];
  if (status !== expected || time === undefined) {
    throw new Error(`${args.join(' ')} ended with ${status}.\n${stdout.slice(0, 5000)}${stderr}`);
  }
  return Number(time);
}
