import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { editFolder, withEditLock } from '../../catalog/with-edit-lock.js';
import { writeTexts } from '../../catalog/write-texts.js';
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
    for (const { file, before, isNew } of changes) requireUnchanged(file, isNew === true ? undefined : before, cwd);
    writeTexts(new Map(changes.map(({ file, after }) => [file, after])), editFolder(catalog, inside.cwd), cwd);
  });
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
