import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AcceptResult, acceptChanges, type Change, readAcceptList } from '@error-contracts/catalog/compare';
import { diskIn } from '@error-contracts/catalog/read';
import { UsageError } from '../terminal/usage-error.js';
import { acceptListFile } from './accept-list-file.js';

/** Where an accept list may be. */
export interface AcceptList {
  /** The one that was named. */
  readonly named: string | undefined;
  /** The catalogue; the accept list may be beside it. */
  readonly catalog: string | undefined;
  readonly cwd: string;
}

/**
 * Resolves to the changes, with what the accept list accepts: the one that was named, or the one beside the catalogue.
 * An entry counts until the end of its last day in UTC.
 *
 * @throws {UsageError} If the named one does not exist.
 */
export async function applyAcceptList(
  changes: readonly Change[],
  { named, catalog, cwd }: AcceptList,
): Promise<AcceptResult> {
  const path = named ?? (catalog === undefined ? undefined : acceptListFile(catalog));
  const exists = path !== undefined && existsSync(resolve(cwd, path));
  if (named !== undefined && !exists) {
    throw new UsageError(`There is no accept list ${named}.`, 'Check the path, or leave --accept out.');
  }
  if (!exists) return { changes, diagnostics: [] };
  const { acceptList, diagnostics } = await readAcceptList(path, diskIn(cwd));
  if (acceptList === undefined) return { changes, diagnostics };
  return acceptChanges(changes, acceptList, new Date().toISOString().slice(0, 10));
}
