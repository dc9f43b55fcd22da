import type { DocumentFormat } from '../../src/read/documents/document-formats.js';
import type { KnownCodes } from '../../src/read/rows/known-codes.js';
import type { ReadOptions } from '../../src/read/rows/read-rows.js';
import { readRows } from '../../src/read/rows/read-rows.js';

/** A catalogue with integer codes, none of which the document has. */
export const INTEGERS: KnownCodes = { kind: 'integer', has: () => false };

/** A catalogue with these string codes. */
export function texts(...codes: readonly string[]): KnownCodes {
  return { kind: 'string', has: (code) => codes.includes(String(code)) };
}

/** Reads a document, by default strictly. In short: code, text and line of each row, and each diagnostic as `line rule`. */
export async function readText(format: DocumentFormat, text: string, options: ReadOptions = {}) {
  const { rows, diagnostics } = await readRows(
    { path: `document.${format}`, format, text },
    { strict: true, ...options },
  );
  return {
    rows: rows.map(({ code, text: digest, line }) => [code, digest, line] as const),
    diagnostics: diagnostics.map(({ line, rule, severity }) => `${line} ${severity} ${rule}`),
    full: { rows, diagnostics },
  };
}
