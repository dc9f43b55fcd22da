import { readDocument, readDocumentBytes } from '@error-contracts/catalog/read';
import {
  type ColumnNames,
  type DocumentFormat,
  type KnownCodes,
  type ReadRows,
  readers,
  readRows,
} from '@error-contracts/importer';
import { UsageError } from '../../terminal/usage-error.js';
import { documentFormat } from './document-format.js';

/** How a document is read. */
export interface RowsOptions {
  readonly from?: DocumentFormat | undefined;
  readonly encoding?: string | undefined;
  readonly columns?: ColumnNames;
  readonly skip?: readonly string[];
  /** The tables to read; all if there are none. */
  readonly tables?: readonly string[];
  /** The language that the texts are wanted in. */
  readonly locale?: string | undefined;
  readonly strict?: boolean;
  /** The codes of the catalogue; absent if it has none. */
  readonly codes?: KnownCodes | undefined;
}

/**
 * Resolves to the errors that a document lists, and what is wrong with it.
 *
 * @throws {UsageError} If the format or the encoding is unknown.
 */
export async function readRowsOf(path: string, options: RowsOptions, cwd: string): Promise<ReadRows> {
  if (/^https?:/.test(path)) {
    throw new UsageError(
      'A document is read from the disk, not from the network.',
      'Save the page, and import the file.',
    );
  }
  const { from, encoding, codes } = options;
  const format = from ?? documentFormat(path);
  if (encoding !== undefined) requireEncoding(encoding);
  const isBinary = readers[format].binary === true;
  if (isBinary && encoding !== undefined)
    throw new UsageError('A binary document has no encoding.', 'Leave out --encoding.');
  const { diagnostics, ...content } = isBinary ? readDocumentBytes(path, cwd) : await readDocument(path, encoding, cwd);
  const document = 'text' in content || 'bytes' in content ? { text: '', ...content } : undefined;
  return document === undefined
    ? { rows: [], skipped: [], kind: codes?.kind ?? 'integer', tables: [], diagnostics }
    : await readRows({ path, format, ...document }, options);
}

function requireEncoding(label: string): void {
  try {
    new TextDecoder(label);
  } catch {
    throw new UsageError(
      `"${label}" is not an encoding.`,
      'Name one such as utf-8, gb18030, big5, shift_jis or windows-1252.',
    );
  }
}
