import type { Api } from '@error-contracts/api-fuzz';
import { nearest } from '@error-contracts/catalog';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns an API with the operations that are wanted.
 *
 * @throws {UsageError} If one of the names is of no operation, or if no operation is left.
 */
export function wantedOperations(api: Api, only: readonly string[], skip: readonly string[]): Api {
  requireOperations(api, [...only, ...skip]);
  const operations = api.operations.filter(({ id }) => (only.length === 0 || only.includes(id)) && !skip.includes(id));
  if (operations.length === 0) throw new UsageError('No operation is left.', 'Leave some out of --skip.');
  return { ...api, operations };
}

/**
 * Throws unless an API has the operations of these names.
 *
 * @throws {UsageError} If one of the names is of no operation.
 */
export function requireOperations(api: Api, names: readonly string[]): void {
  const ids = api.operations.map(({ id }) => id);
  for (const name of names) {
    if (ids.includes(name)) continue;
    const near = nearest(name, ids);
    const help = near === undefined ? `Name one of ${ids.slice(0, 10).join(', ')}.` : `Did you mean ${near}?`;
    throw new UsageError(`The document has no operation "${name}".`, help);
  }
}
