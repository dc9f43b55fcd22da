import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Returns the folder of the changesets that a catalogue belongs to: the nearest `.changeset` above it in its repository. */
export function changesetFolder(catalog: string, cwd: string): string | undefined {
  for (let folder = dirname(resolve(cwd, catalog)); ; folder = dirname(folder)) {
    const found = join(folder, '.changeset');
    if (statSync(found, { throwIfNoEntry: false })?.isDirectory()) return found;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined;
  }
}
