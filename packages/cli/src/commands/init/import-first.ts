import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { documentFormats } from '@error-contracts/importer/formats';
import { catalogIn } from '../../catalog/find-catalog.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { documentFormat } from '../import/document-format.js';
import { importCommand } from '../import/run.js';
import type { InitOptions } from './init-options.js';
import { packageName } from './plan/manifest-file.js';
import type { SeenProject } from './project/see-project.js';
import { languagesOf } from './settle-project.js';

/**
 * Makes the catalogue of a document with error codes, as `import` does. Resolves to the exit code of that.
 *
 * @throws {UsageError} If there is a catalogue already, or if the document is of no format that `import` reads.
 */
export async function importFirst(
  { cwd }: Terminal,
  inside: Terminal,
  { folder, language }: SeenProject,
  { from = '', languages, dryRun = false, format }: InitOptions,
): Promise<number> {
  const present = catalogIn(folder);
  if (present !== undefined) {
    const help = `Merge the document into it: error-contracts import ${from} --write`;
    throw new UsageError(`${relative(cwd, present)} exists already.`, help);
  }
  requireReadable(from, cwd);
  const [sourceLocale = language] = languagesOf({ ...(languages === undefined ? {} : { languages }) }, language);
  return await importCommand(inside, relative(folder, resolve(cwd, from)), {
    catalog: 'schemas/catalog.json',
    write: !dryRun,
    name: packageName(folder),
    sourceLocale,
    format,
  });
}

function requireReadable(from: string, cwd: string): void {
  if (!existsSync(resolve(cwd, from))) throw new UsageError(`There is no ${from}.`, 'Check the path of the document.');
  try {
    documentFormat(from);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `"import" cannot read ${from}: it reads ${documentFormats.join(', ')}.`,
      'Write the codes and texts of your constants as a table of one of these formats, and name that.',
    );
  }
}
