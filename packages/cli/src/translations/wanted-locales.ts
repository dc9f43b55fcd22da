import { nearest } from '@error-contracts/catalog';
import type { Draft } from '@error-contracts/catalog/draft';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Returns the languages that were named, in the order of the files; all if none was.
 *
 * @throws {UsageError} If one of them has no locale file.
 */
export function wantedLocales({ locales }: Pick<Draft, 'locales'>, named: readonly string[] = []): readonly string[] {
  const known = locales.map(({ tag }) => tag);
  for (const tag of named) {
    if (known.includes(tag)) continue;
    const near = nearest(tag, known);
    const others = `There are ${known.join(', ') || 'none'}. A new language begins with translations export --locale.`;
    const help = near === undefined ? others : `Did you mean ${near}?`;
    throw new UsageError(`There is no locale "${tag}".`, help);
  }
  return named.length === 0 ? known : known.filter((tag) => named.includes(tag));
}
