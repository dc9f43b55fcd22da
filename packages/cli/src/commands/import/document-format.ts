import { extname } from 'node:path';
import type { DocumentFormat } from '@error-contracts/importer';
import { UsageError } from '../../terminal/usage-error.js';

/** Every way in which a document may be written. */
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
 * How a document is written, by its name.
 *
 * @throws {WrongUse} Where its name does not tell.
 */
export function documentFormat(path: string): DocumentFormat {
  const format = EXTENSIONS.get(extname(path).toLowerCase());
  if (format !== undefined) return format;
  throw new UsageError(
    `The name "${path}" does not tell how the document is written.`,
    `Say it with --from ${documentFormats.join('|')}.`,
  );
}
