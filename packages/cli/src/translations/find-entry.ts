import { nearest } from '@error-contracts/catalog';
import type { Draft, DraftEntry } from '@error-contracts/catalog/draft';
import { escapeForLog } from '@error-contracts/runtime/text';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Returns the entry with a code, a name or a former name, in a catalogue that may break rules.
 *
 * @throws {UsageError} If there is none; its help names the nearest.
 */
export function findEntry({ entries }: Draft, asked: string): DraftEntry {
  const wanted = asked.trim().toUpperCase();
  const all = [...entries.values()];
  const found =
    entries.get(wanted) ??
    all.find(({ code }) => String(code) === wanted) ??
    all.find(({ value }) => value.aliases?.includes(wanted));
  if (found !== undefined) return found;
  const near = nearest(wanted.replaceAll('-', '_'), entries.keys());
  const help = near === undefined ? 'Give a code or a name of the catalogue.' : `Did you mean ${near}?`;
  throw new UsageError(
    `"${escapeForLog(asked.trim().slice(0, 100).toWellFormed())}" is not an error of the catalogue.`,
    help,
  );
}
