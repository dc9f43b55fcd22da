import { execFile } from 'node:child_process';
import type { Environment } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';

/** What git printed and how it ended. */
export interface GitOutput {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Where git runs. */
export interface GitFolder {
  readonly folder: string;
  readonly env: Environment;
  /** Stops git, which is then an error. */
  readonly signal?: AbortSignal;
}

/**
 * Runs git in a folder, without a shell. The repository is the one of that folder, even if a hook names another one in the
 * environment.
 *
 * @throws {UsageError} If git is not installed.
 */
export async function git(
  { folder, env: given, signal }: GitFolder,
  args: readonly string[],
  input = '',
): Promise<GitOutput> {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = given;
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: LARGEST_OUTPUT,
    ...(signal === undefined ? {} : { signal }),
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  } as const;
  return await new Promise((resolve, reject) => {
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr: stderr.toString() });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr: stderr.toString() });
      else if ((error.code as unknown) === 'ENOENT') reject(noGit());
      else reject(error);
    });
    // If git has failed already it does not read its input; its exit code says enough.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

const LARGEST_OUTPUT = 2 ** 30;

function noGit(): UsageError {
  return new UsageError(
    'git is not installed, or not found.',
    'Install it, or compare with a file, a folder or a package.',
  );
}
