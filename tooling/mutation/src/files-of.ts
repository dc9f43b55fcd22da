import { globSync } from 'node:fs';

/** Returns the files in a folder that globs name. A glob that begins with `!` takes some away. */
export function filesOf(globs: readonly string[], cwd: string): readonly string[] {
  const { wanted, unwanted } = split(globs);
  return globSync(wanted, { cwd, exclude: unwanted }).sort();
}

/** Returns the globs of what is wanted, and those of what is not. */
export function split(globs: readonly string[]): { readonly wanted: string[]; readonly unwanted: string[] } {
  return {
    wanted: globs.filter((glob) => !glob.startsWith('!')),
    unwanted: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
  };
}
