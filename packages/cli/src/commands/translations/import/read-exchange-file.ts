import { resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { readBytes, unreadable } from '@error-contracts/catalog/read';
import { type FormatId, formatOf, formats, type ReadTranslations } from '@error-contracts/translations';
import { unknownFormat } from '../../../translations/unknown-format.js';

/** A file that translators worked on, and its format. */
export interface ExchangeFile extends ReadTranslations {
  readonly format: FormatId;
}

/** In bytes. XLIFF of 10,000 texts has some ten million. */
const LARGEST = 32_000_000;

/**
 * Returns what a file says; what a user can correct is a diagnostic.
 *
 * @throws {UsageError} If its format is unknown.
 */
export function readExchangeFile(path: string, format: FormatId | undefined, cwd: string): ExchangeFile {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(resolve(cwd, path), LARGEST);
  } catch (error) {
    const diagnostics = [explained(path, error)];
    return { format: format ?? 'xliff', sourceLocale: undefined, locale: undefined, units: [], diagnostics };
  }
  const found = format ?? formatOf(path, bytes);
  if (found !== undefined) return { format: found, ...formats[found].read(path, bytes) };
  throw unknownFormat(path);
}

function explained(path: string, error: unknown): Diagnostic {
  const diagnostic = unreadable(path, error);
  const isLarge = error instanceof Error && 'code' in error && error.code === 'TOO_LARGE';
  if (!isLarge) return { ...diagnostic, help: 'Name the file that a translator handed back.' };
  const message = `The file has more than ${LARGEST / 1e6} MB.`;
  return { ...diagnostic, message, help: 'Import the texts in parts, or export them again: ours are far smaller.' };
}
