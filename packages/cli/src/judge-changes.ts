import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acceptChanges, type Change, type Judgement, readAcceptedChanges } from '@error-contracts/compiler';
import { ACCEPTED_CHANGES_FILE } from './accepted-changes-file.js';
import { WrongUse } from './wrong-use.js';

/**
 * Changes after a look at the accept list: the one that was named, else the one beside the catalogue, where there is one. An entry
 * counts until the end of its last day in UTC.
 *
 * @throws {WrongUse} Where the one that was named is not there.
 */
export async function judgeChanges(
  changes: readonly Change[],
  named: string | undefined,
  catalog: string | undefined,
): Promise<Judgement> {
  const path = named ?? (catalog === undefined ? undefined : join(dirname(catalog), ACCEPTED_CHANGES_FILE));
  if (named !== undefined && !existsSync(named)) {
    throw new WrongUse(`There is no accept list ${named}.`, 'Check the path, or leave --accept out.');
  }
  if (path === undefined || !existsSync(path)) return { changes, problems: [] };
  const { accepted, problems } = await readAcceptedChanges(path);
  if (accepted === undefined) return { changes, problems };
  return acceptChanges(changes, accepted, new Date().toISOString().slice(0, 10));
}
