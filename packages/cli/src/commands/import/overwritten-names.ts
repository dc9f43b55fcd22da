import { type JsonObject, nearest } from '@error-contracts/catalog';
import type { SourceFile } from '@error-contracts/catalog/read';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns the names of the errors that were given by code or name.
 *
 * @throws {UsageError} If the catalogue has no such error.
 */
export function overwrittenNames({ path, value }: SourceFile, given: readonly string[]): ReadonlySet<string> {
  const errors = Object.entries((value as JsonObject)?.errors ?? {}) as [string, JsonObject | null][];
  return new Set(given.map((word) => nameOf(errors, word.trim().toUpperCase(), path)));
}

function nameOf(errors: readonly [string, JsonObject | null][], word: string, path: string): string {
  const found = errors.find(([name, entry]) => name === word || String(entry?.code) === word);
  if (found !== undefined) return found[0];
  const near = nearest(
    word,
    errors.map(([name]) => name),
  );
  const help = near === undefined ? 'Give a name or a code of the catalogue.' : `Did you mean ${near}?`;
  throw new UsageError(`"${word.slice(0, 100)}" is not an error of ${path}.`, help);
}
