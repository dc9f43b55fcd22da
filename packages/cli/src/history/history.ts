import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type GitFolder, git } from '../revisions/git.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';

/** The repository of a catalogue. */
export interface History {
  /** Its root folder. */
  readonly root: GitFolder;
  /** Returns the path of a file from the root. */
  readonly pathOf: (file: string) => string;
  /** True if the clone lacks a part of the history. */
  readonly isShallow: boolean;
}

/** Resolves to the repository that a file is in; undefined if it is in none, or without git. */
export async function historyOf(
  file: string,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Promise<History | undefined> {
  const real = realPath(resolve(cwd, file));
  const at = { folder: dirname(real), env };
  try {
    const { code, stdout } = await git(at, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
    if (code !== 0) return undefined;
    const [, shallow, top = ''] = /^(true|false)\n(.*?)\r?\n$/s.exec(stdout.toString()) ?? [];
    const folder = realPath(top);
    const pathOf = (path: string): string => relative(folder, realPath(resolve(cwd, path))).replaceAll('\\', '/');
    return { root: { folder, env }, pathOf, isShallow: shallow === 'true' };
  } catch (error) {
    // History is a help, not a need.
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Resolves to the text of a file in a commit; undefined if it is not there. */
export async function fileAt({ root }: History, commit: string, path: string): Promise<string | undefined> {
  const { code, stdout } = await git(root, ['cat-file', 'blob', `${commit}:${path}`]);
  return code === 0 ? stdout.toString() : undefined;
}

/** Resolves to the commit with which both sides of the present merge began, or of the one just committed; undefined if there is none. */
export async function mergeBase({ root }: History): Promise<string | undefined> {
  for (const sides of [
    ['HEAD', 'MERGE_HEAD'],
    ['HEAD^1', 'HEAD^2'],
  ]) {
    const { code, stdout } = await git(root, ['merge-base', ...sides]);
    if (code === 0) return stdout.toString().trim();
  }
  return undefined;
}

/** Links are followed: git knows the file that a link leads to. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
