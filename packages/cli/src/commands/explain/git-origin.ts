import { dirname, join } from 'node:path';
import { isJsonObject, type Json } from '@error-contracts/catalog';
import { RELEASED_FILE } from '@error-contracts/catalog/read';
import { fileAt, type History, historyOf } from '../../history/history.js';
import { git } from '../../revisions/git.js';
import type { Terminal } from '../../terminal/terminal.js';

/** What git knows of the beginning of an error. */
export interface GitOrigin {
  /** The first commit of the file with the name of the error; null if none has it yet. */
  readonly added: { readonly commit: string; readonly date: string; readonly author: string } | null;
  /** The version of the first release that has the error; null if none has it, or git does not know. */
  readonly firstRelease: string | null;
}

/** In milliseconds. Whoever is on call does not wait for the history of a large repository. */
const LONGEST = 2000;

/**
 * Returns a function that resolves to what git knows of an error in a file; undefined outside of a repository, if the clone
 * lacks a part of the history, or if the search takes too long.
 */
export function gitOrigins(
  catalog: string,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): (name: string, file: string) => Promise<GitOrigin | undefined> {
  const signal = AbortSignal.timeout(LONGEST);
  let repository: Promise<History | undefined> | undefined;
  return async (name, file) => {
    try {
      repository ??= historyOf(catalog, { cwd, env });
      const history = await repository;
      if (history === undefined || history.isShallow) return undefined;
      const searched = { ...history, root: { ...history.root, signal } };
      const [added, released] = await Promise.all([
        firstCommit(searched, history.pathOf(file), name),
        firstRelease(searched, history.pathOf(join(dirname(catalog), RELEASED_FILE)), name),
      ]);
      return { added, firstRelease: released };
    } catch (error) {
      // History is a help, not a need.
      if (signal.aborted) return undefined;
      throw error;
    }
  };
}

async function firstCommit({ root }: History, path: string, name: string): Promise<GitOrigin['added']> {
  const search = ['--literal-pathspecs', 'log', '--no-color', `-S${JSON.stringify(name)}`, '--format=%h%x00%as%x00%an'];
  const { code, stdout } = await git(root, [...search, '--', path]);
  const [commit, date, author] = stdout.toString().trim().split('\n').at(-1)?.split('\0') ?? [];
  if (code !== 0 || commit === undefined || date === undefined || author === undefined) return null;
  return { commit, date, author };
}

async function firstRelease(history: History, path: string, name: string): Promise<string | null> {
  const first = await firstCommit(history, path, name);
  const text = first === null ? undefined : await fileAt(history, first.commit, path);
  try {
    const value: Json = JSON.parse(text ?? '');
    return isJsonObject(value) && typeof value.version === 'string' ? value.version : null;
  } catch {
    // It was wrong then.
    return null;
  }
}
