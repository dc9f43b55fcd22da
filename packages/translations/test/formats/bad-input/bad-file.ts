import type { FormatId } from '../../../src/formats/format-ids.js';

/** A file that is not taken, and the first diagnostic about it. */
export interface BadFile {
  readonly what: string;
  readonly format: FormatId;
  readonly bytes: string | Uint8Array;
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  /** The names of texts that are taken all the same. */
  readonly taken?: readonly string[];
}

/** Returns a text in UTF-16, with a byte order mark. */
export function utf16(text: string, order: 'le' | 'be' = 'le'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

/** Returns a text in ISO 8859-1. */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Returns XLIFF 1.2 with something in its body. */
export function xliff(body: string, head = '<?xml version="1.0" encoding="UTF-8"?>', root = XLIFF): string {
  return `${head}\n${root}\n<file original="x" source-language="en" target-language="de" datatype="plaintext"><body>\n${body}\n</body></file></xliff>\n`;
}

const XLIFF = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';

/** Returns a text of XLIFF 1.2. */
export function transUnit(target: string, attributes = 'id="A"'): string {
  return `<trans-unit ${attributes}><source>a</source><target>${target}</target></trans-unit>`;
}

/** Returns XLIFF 2.0 with something in its file. */
export function xliff2(body: string, version = '2.0', namespace = 'urn:oasis:names:tc:xliff:document:2.0'): string {
  return `<xliff version="${version}" xmlns="${namespace}" srcLang="en" trgLang="de"><file id="f">\n${body}\n</file></xliff>\n`;
}

/** Returns a text of XLIFF 2.0. */
export function unit2(target: string, data = ''): string {
  return `<unit id="A">${data}<segment><source>a</source><target>${target}</target></segment></unit>`;
}
