import { extname } from 'node:path';
import type { DocumentFormat } from '@error-contracts/importer';
import { UsageError } from '../../terminal/usage-error.js';

/** The formats of a document that can be read. */
export const documentFormats: readonly DocumentFormat[] = ['markdown', 'html', 'csv', 'json'];

const EXTENSIONS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.md', 'markdown'],
  ['.mdx', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.json', 'json'],
]);

/**
 * Returns the format of a document by the extension of its name.
 *
 * @throws {UsageError} If the extension is unknown.
 */
export function documentFormat(path: string): DocumentFormat {
  const format = EXTENSIONS.get(extname(path).toLowerCase());
  if (format !== undefined) return format;
  throw new UsageError(
    `The format of "${path}" is unknown: its name has none of the known extensions.`,
    `Name it with --from ${documentFormats.join('|')}.`,
  );
}
