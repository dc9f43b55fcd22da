import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { findByCodeOrName } from '../catalog/find-by-code-or-name.js';

/**
 * Returns the entry with a code, a name or a former name, in a catalogue that may break rules.
 *
 * @throws {UsageError} If there is none, or if there are several; its help names the nearest.
 */
export function findEntry({ entries, codeKind }: Draft, asked: string): DraftEntry {
  const errors = [...entries.values()].map((entry) => {
    const { name, code, value } = entry;
    return { name, code, aliases: value.aliases ?? [], entry };
  });
  return findByCodeOrName(asked, { errors, codeKind, what: 'not an error of the catalogue' }).entry;
}
