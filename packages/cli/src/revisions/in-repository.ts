import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Terminal } from '../terminal/terminal.js';

/** Returns the path of a file as annotations need it. */
export type InRepository = (file: string) => string;

/**
 * Returns a function from paths as people read them, relative to the working directory, to paths relative to the repository:
 * GitHub drops an annotation of a path that its checkout does not have. The root is that of the checkout, otherwise the
 * nearest folder above with `.git`. A path outside of it stays.
 */
export function inRepository({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): InRepository {
  const here = realPath(cwd);
  const root = [env.GITHUB_WORKSPACE, gitTop(here)].find((folder) => folder && isBelow(realPath(folder), here));
  if (!root) return (file) => file;
  return (file) => {
    const full = resolve(here, file);
    return isBelow(realPath(root), full) ? relative(realPath(root), full).replaceAll(sep, '/') : file;
  };
}

/** Returns the same, but only for files that exist: a diagnostic may also be in a git revision or in a package. */
export function existingInRepository(terminal: Pick<Terminal, 'cwd' | 'env'>): InRepository {
  const pathOf = inRepository(terminal);
  return (file) => (existsSync(resolve(terminal.cwd, file)) ? pathOf(file) : file);
}

function gitTop(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
