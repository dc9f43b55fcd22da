import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { readBytes } from './read-bytes.js';
import { unreadable } from './read-file.js';

/** The text of a document, or why it cannot be read. */
export type ReadDocument =
  | { readonly text: string; readonly diagnostics: readonly [] }
  | { readonly text?: never; readonly diagnostics: readonly Diagnostic[] };

/** In bytes. A table of 100,000 errors has about six million. */
const LARGEST = 10_000_000;

/**
 * Reads a document that somebody else wrote: UTF-8 with or without a byte order mark, UTF-16 with one, or the encoding
 * that the caller names (a label of the Encoding Standard, such as `gb18030`). The path begins in `folder`. What a user
 * can correct is a diagnostic.
 *
 * @throws {RangeError} If there is no encoding of that name.
 */
export async function readDocument(path: string, encoding?: string, folder = '.'): Promise<ReadDocument> {
  const { bytes, diagnostics } = readDocumentBytes(path, folder);
  if (bytes === undefined) return { diagnostics };
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const decoder = new TextDecoder(encoding ?? utf16 ?? 'utf-8', { fatal: true });
  const kind = utf16 === undefined && encoding === undefined ? kindOfBinary(bytes) : undefined;
  if (kind !== undefined)
    return failed(path, [`This is ${kind}, not text.`, 'Save the table as CSV, or the page as HTML, and import that.']);
  try {
    return { text: decoder.decode(bytes), diagnostics: [] };
  } catch {
    return failed(path, [
      `The document is not ${decoder.encoding.toUpperCase()}.`,
      'Save it as UTF-8, or name its encoding, such as --encoding gb18030.',
    ]);
  }
}

/** The bytes of a document, or why they cannot be read. */
export type ReadDocumentBytes =
  | { readonly bytes: Uint8Array; readonly diagnostics: readonly [] }
  | { readonly bytes?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads the bytes of a document that somebody else wrote, for a format that is no text. The path begins in `folder`. */
export function readDocumentBytes(path: string, folder = '.'): ReadDocumentBytes {
  try {
    return { bytes: readBytes(resolve(folder, path), LARGEST), diagnostics: [] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'TOO_LARGE') return failed(path, tooLarge(error));
    return { diagnostics: [{ ...unreadable(path, error), help: 'Name the document to import.' }] };
  }
}

type Explanation = readonly [message: string, help: string];

function failed(path: string, [message, help]: Explanation): { readonly diagnostics: readonly Diagnostic[] } {
  const place = { file: path, line: 1, column: 1 };
  return { diagnostics: [{ rule: 'files-are-readable', severity: 'error', ...place, message, help }] };
}

function tooLarge(error: Error): Explanation {
  const size = 'size' in error ? error.size : undefined;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const has = typeof size === 'number' ? megabytes(size) : `more than ${megabytes(LARGEST)}`;
  const message = `The document has ${has}; at most ${megabytes(LARGEST)} can be imported.`;
  return [message, 'Export the table alone, or import it in parts.'];
}

/** Returns what kind of binary file the first bytes show; undefined for a text. */
function kindOfBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start === 'PK\u0003\u0004') return 'a ZIP file, as Excel and Word save';
  if (start === '%PDF') return 'a PDF';
  if (start === '\u00d0\u00cf\u0011\u00e0') return 'an old Excel or Word file';
  return bytes.includes(0) ? 'a binary file' : undefined;
}
