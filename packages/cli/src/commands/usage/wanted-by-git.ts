import { resolve } from 'node:path';
import { git } from '../../revisions/git.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Resolves to whether git would keep a file below some paths, by its absolute path. Without git, without a repository, and
 * for a folder that is ignored as a whole but was named, every file is wanted.
 */
export async function wantedByGit(
  paths: readonly string[],
  { cwd, env }: Terminal,
): Promise<(path: string) => boolean> {
  const names = await listed(paths, cwd, env);
  if (names.length === 0) return () => true;
  const wanted = new Set(names.map((name) => resolve(cwd, name)));
  return (path) => wanted.has(path);
}

async function listed(paths: readonly string[], folder: string, env: Terminal['env']): Promise<readonly string[]> {
  // Paths are taken as they are: a colon or a star at the start would mean something to git.
  const args = ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths];
  try {
    const { code, stdout } = await git({ folder, env }, args);
    return code === 0 ? stdout.toString().split('\u0000').filter(Boolean) : [];
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
