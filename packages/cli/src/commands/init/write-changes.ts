import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { removeTemporaries } from '@error-contracts/catalog/write';
import { editFolder, withEditLock } from '../../catalog/with-edit-lock.js';
import { writeTexts } from '../../catalog/write-texts.js';
import { isWithin } from '../../config/real-path.js';
import type { FileChange } from '../../editing/patch.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Writes all changes or none, while no other command edits the catalogue.
 *
 * @param inside - The terminal in the folder of the project, in which the path of the catalogue begins.
 * @param terminal - That in which the paths of the changes begin.
 * @throws {UsageError} If one cannot be written, or was changed meanwhile.
 */
export async function writeChanges(
  inside: Terminal,
  catalog: string,
  changes: readonly FileChange[],
  { cwd }: Terminal,
): Promise<void> {
  await withEditLock(catalog, inside, () => {
    removeLeftOvers(changes, inside.cwd, cwd);
    for (const { file, before, isNew } of changes) requireUnchanged(file, isNew === true ? undefined : before, cwd);
    writeTexts(new Map(changes.map(({ file, after }) => [file, after])), editFolder(catalog, inside.cwd), cwd);
  });
}

/** What a killed `init` left. Nobody else writes into these folders of the project while this lock is held. */
function removeLeftOvers(changes: readonly FileChange[], project: string, cwd: string): void {
  const folders = new Set(changes.map(({ file }) => dirname(resolve(cwd, file))));
  for (const folder of folders) if (isWithin(project, folder)) removeTemporaries(folder, 0);
}

function requireUnchanged(file: string, before: string | undefined, cwd: string): void {
  if (textAt(resolve(cwd, file)) === before) return;
  throw new UsageError(
    `${relative(cwd, resolve(cwd, file))} was changed by somebody else meanwhile.`,
    'Run the command again. Nothing was written.',
  );
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
