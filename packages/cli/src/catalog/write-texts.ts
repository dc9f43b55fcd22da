import { relative, resolve } from 'node:path';
import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Replaces files that people wrote, all of them or none; their paths begin in `cwd`. The caller has the lock of `folder`.
 *
 * @throws {UsageError} If one cannot be written.
 */
export function writeTexts(texts: ReadonlyMap<string, string>, folder: string, cwd: string): void {
  const named = new Map([...texts.keys()].map((path) => [resolve(cwd, path), path]));
  const shown = (file: string): string => named.get(file) ?? (relative(cwd, file) || '.');
  try {
    replaceFiles(new Map([...texts].map(([path, text]) => [resolve(cwd, path), text])), folder);
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    const message = `${shown(error.file)} cannot be written (${error.code}).`;
    if (error.unrestored.length === 0) {
      throw new UsageError(message, 'Make room, or give yourself the permission to write it. Nothing was written.');
    }
    throw new UsageError(
      `${message} The old text of ${error.unrestored.map(shown).join(', ')} could not be written back.`,
      'Make room, or give yourself the permission to write. The next command then takes the edit back.',
    );
  }
}
