import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Replaces files that people wrote, all of them or none.
 *
 * @throws {WrongUse} Where one cannot be written.
 */
export async function writeTexts(texts: ReadonlyMap<string, string>): Promise<void> {
  try {
    await replaceFiles(texts);
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UsageError(error.message, 'Make room, or give yourself the permission to write it. Nothing was written.');
  }
}
