import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AcceptResult, acceptChanges, type Change, readAcceptList } from '@error-contracts/catalog/compare';
import { UsageError } from '../terminal/usage-error.js';
import { ACCEPTED_CHANGES_FILE } from './accepted-changes-file.js';

/**
 * Changes after a look at the accept list: the one that was named, else the one beside the catalogue, where there is one. An entry
 * counts until the end of its last day in UTC.
 *
 * @throws {WrongUse} Where the one that was named is not there.
 */
export async function applyAcceptList(
  changes: readonly Change[],
  named: string | undefined,
  catalog: string | undefined,
): Promise<AcceptResult> {
  const path = named ?? (catalog === undefined ? undefined : join(dirname(catalog), ACCEPTED_CHANGES_FILE));
  if (named !== undefined && !existsSync(named)) {
    throw new UsageError(`There is no accept list ${named}.`, 'Check the path, or leave --accept out.');
  }
  if (path === undefined || !existsSync(path)) return { changes, diagnostics: [] };
  const { acceptList, diagnostics } = await readAcceptList(path);
  if (acceptList === undefined) return { changes, diagnostics };
  return acceptChanges(changes, acceptList, new Date().toISOString().slice(0, 10));
}
