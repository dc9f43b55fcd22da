import { nearest } from '@error-contracts/catalog';
import { entriesOf, type FileEntry } from '@error-contracts/catalog/edit';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { UsageError } from '../../terminal/usage-error.js';

/**
 * Returns the names of the errors that were given by code or name.
 *
 * @throws {UsageError} If the catalogue has no such error.
 */
export function overwrittenNames(
  sources: Sources & { readonly catalog: SourceFile },
  given: readonly string[],
): ReadonlySet<string> {
  const errors = entriesOf(sources);
  return new Set(given.map((word) => nameOf(errors, word.trim(), sources.catalog.path)));
}

function nameOf(errors: readonly FileEntry[], word: string, path: string): string {
  const code = ({ name, entry }: FileEntry): string => String(entry.code ?? name);
  const found = errors.find((error) => code(error) === word) ?? errors.find(({ name }) => name === word.toUpperCase());
  if (found !== undefined) return found.name;
  const near = nearest(word, [...errors.map(({ name }) => name), ...errors.map(code)]);
  const help = near === undefined ? 'Give a name or a code of the catalogue.' : `Did you mean ${near}?`;
  throw new UsageError(`"${word.slice(0, 100)}" is not an error of ${path}.`, help);
}
