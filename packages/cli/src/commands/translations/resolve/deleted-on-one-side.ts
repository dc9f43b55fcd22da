import { dirname, join } from 'node:path';
import { PROVENANCE_FOLDER } from '@error-contracts/catalog/read';
import type { History } from '../../../history/history.js';
import { git } from '../../../revisions/git.js';

/** Resolves to the files of locales and translations that one side of a merge deleted and the other one edited, by path. */
export async function deletedOnOneSide(catalog: string, history: History): Promise<readonly string[]> {
  const stages = new Map<string, string>();
  for (const folder of ['locales', PROVENANCE_FOLDER]) {
    const path = join(dirname(catalog), folder);
    const { stdout } = await git(history.root, ['ls-files', '--unmerged', '-z', '--', history.pathOf(path)]);
    for (const entry of stdout.toString().split('\0').slice(0, -1)) {
      const [about = '', file = ''] = entry.split('\t', 2);
      stages.set(file, `${stages.get(file) ?? ''}${about.at(-1)}`);
    }
  }
  // Git keeps the version from before, 1, and that of the side that has the file: ours, 2, or theirs, 3.
  return [...stages].filter(([, kept]) => kept === '12' || kept === '13').map(([file]) => file);
}
