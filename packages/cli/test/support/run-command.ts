import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.js';

/** The command as it is installed. */
export const BIN: string = fileURLToPath(new URL('../../bin/error-contracts.js', import.meta.url));

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs. */
export interface Surroundings {
  readonly cwd?: string;
  /** Variables that are added to those of the tests. */
  readonly env?: NodeJS.ProcessEnv;
  /** What somebody writes to standard input. */
  readonly stdin?: string | Iterable<string | Uint8Array>;
}

/** Runs the command in this process: its output goes to memory, and nobody can be asked. */
export async function runCommand(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { cwd = tmpdir(), env = {}, stdin = [] } = surroundings;
  const [stdout, stderr] = [new Memory(), new Memory()];
  const terminal = {
    cwd,
    env: { ...neutralEnvironment(), ...env },
    stdin: Readable.from(typeof stdin === 'string' ? [stdin] : stdin),
    stdout,
    stderr,
  };
  const code = await run(args, terminal);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Runs the real command in a process of its own: for what is about processes. */
export function spawnCommand(args: readonly string[], { cwd = tmpdir(), env = {} }: Surroundings = {}): Ran {
  const options = { cwd, encoding: 'utf8', env: { ...neutralEnvironment(), ...env } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { code: status, stdout, stderr };
}

/** Returns the environment without what a person or a CI has set for languages, colours, git or npm. */
export function neutralEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR = tmpdir() } = process.env;
  const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return { PATH, TMPDIR, HOME: '/nonexistent', TZ: 'UTC', ...git };
}

/** Returns a folder that is removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A stream that keeps what is written to it. */
class Memory extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
