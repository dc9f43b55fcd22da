import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';

/** A folder in which programs of others work, for one test. */
export interface Workshop {
  write(name: string, content: string | Uint8Array): void;
  read(name: string): Uint8Array;
  /** Runs a program in the folder, and returns how it ended and what it printed. */
  run(program: string, ...args: readonly string[]): { readonly code: number | null; readonly output: string };
}

/** Returns a folder for programs of others. If one is not installed, the test is skipped, with what to install. */
export function workshop({ skip }: Pick<TestContext, 'skip'>, programs: readonly string[], debian: string): Workshop {
  const missing = programs.filter(
    (program) => spawnSync(program, ['--version'], { timeout: 60_000 }).error !== undefined,
  );
  if (missing.length > 0) skip(`${missing.join(', ')} is not installed: apt-get install ${debian}`);
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name)),
    run(program, ...args) {
      const environment = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' };
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
        timeout: 100_000,
      });
      return { code: status, output: `${stdout}${stderr}` };
    },
  };
}
