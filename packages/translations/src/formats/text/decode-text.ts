import type { Diagnostic } from '@error-contracts/catalog';
import { brokenFile, unsupportedFile } from '../file-diagnostics.js';

/** A text, or why the bytes are none. */
export type DecodedText =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16'; readonly diagnostic?: never }
  | { readonly text?: never; readonly encoding?: never; readonly diagnostic: Diagnostic };

/** Decodes UTF-8 with or without a byte order mark, and UTF-16 with one. */
export function decodeText(path: string, bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 === undefined && bytes.includes(0)) return { diagnostic: unsupportedFile(path, BINARY, SAVE) };
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: utf16 === undefined ? 'UTF-8' : 'UTF-16' };
  } catch {
    const line = utf16 === undefined ? brokenLine(bytes) : 1;
    const message = `The file is not ${utf16 === undefined ? 'UTF-8' : 'UTF-16'}.`;
    return { diagnostic: brokenFile(path, message, SAVE, { line, column: 1 }) };
  }
}

const BINARY = 'This is binary, or UTF-16 without a byte order mark.';
const SAVE = 'Save it as UTF-8.';

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Returns the line with the first byte that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  const decoded = new TextDecoder().decode(bytes);
  const at = decoded.indexOf('\ufffd');
  return decoded.slice(0, at).split('\n').length;
}
