import { resolve } from 'node:path';
import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Replaces files that people wrote, all of them or none; their paths begin in `cwd`.
 *
 * @throws {UsageError} If one cannot be written.
 */
export async function writeTexts(texts: ReadonlyMap<string, string>, cwd: string): Promise<void> {
  const named = new Map([...texts.keys()].map((path) => [resolve(cwd, path), path]));
  try {
    await replaceFiles(new Map([...texts].map(([path, text]) => [resolve(cwd, path), text])));
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UsageError(
      `${named.get(error.file)} cannot be written (${error.code}).`,
      'Make room, or give yourself the permission to write it. Nothing was written.',
    );
  }
}
