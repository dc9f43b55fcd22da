import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Texts } from '@error-contracts/catalog/edit';
import { finishEdits } from '../catalog/finish-edits.js';
import { editFolder, withEditLock } from '../catalog/with-edit-lock.js';
import { writeTexts } from '../catalog/write-texts.js';
import { openProject } from '../config/open-project.js';
import type { Terminal } from '../terminal/terminal.js';
import { canAsk, type EditOptions } from './edit-options.js';
import { type OpenCatalog, openCatalog } from './open-catalog.js';

/** Writes the texts of an edit. */
export type WriteEdit = (texts: Texts, requireUnchanged: () => Promise<void>) => Promise<void>;

/**
 * Runs an edit of the catalogue: it reads, changes and writes under one lock. If a person is asked, or nothing is written, the
 * lock is taken for the writing alone, and a file that was changed meanwhile is not overwritten. Resolves to the exit code: 1
 * if the catalogue has errors.
 *
 * @throws {UsageError} If another process has the lock for too long, or if the folder cannot be written.
 */
export async function editCatalog(
  terminal: Terminal,
  options: EditOptions,
  edit: (open: OpenCatalog, write: WriteEdit) => Promise<number>,
): Promise<number> {
  const { cwd } = terminal;
  const project = openProject(options, cwd);
  const { catalog: path } = project;
  const run = async (write: WriteEdit): Promise<number> => {
    const open = await openCatalog(terminal, project, options);
    return open === undefined ? 1 : await edit(open, write);
  };
  const write: WriteEdit = async (texts, requireUnchanged) => {
    await requireUnchanged();
    writeTexts(texts, editFolder(path, cwd), cwd);
  };
  const isLocked = options.dryRun !== true && !canAsk(terminal, options) && existsSync(resolve(cwd, path));
  if (isLocked) return await withEditLock(path, terminal, () => run(write));
  await finishEdits(path, terminal);
  return await run((texts, requireUnchanged) => withEditLock(path, terminal, () => write(texts, requireUnchanged)));
}
