import { UsageError } from '../terminal/usage-error.js';
import type { OpenCatalog } from './open-catalog.js';

/** Returns whose a name is or was, as a sentence; undefined if it is free. `mine` may take back a name that it had itself. */
export function ownerOf({ contract }: OpenCatalog, name: string, mine?: string): string | undefined {
  const owner = contract?.errors.find(
    (error) => error.name !== mine && (error.name === name || error.aliases.includes(name)),
  );
  if (owner === undefined) return undefined;
  const was = owner.name === name ? `is the name of ${owner.code}` : `was a name of ${owner.name}, code ${owner.code}`;
  return `${name} ${was}.`;
}

/**
 * Refuses a name that an error has or had.
 *
 * @throws {UsageError} If the name is taken; its message names the owner.
 */
export function refuseTakenName(open: OpenCatalog, name: string, mine?: string): void {
  const owner = ownerOf(open, name, mine);
  if (owner !== undefined) throw new UsageError(owner, 'Choose another name: a name always means one error.');
}
