import type { FormatId } from '../../src/formats/format-ids.js';

/** A file that repeats one piece, again and again. */
export interface RepetitiveFile {
  readonly format: FormatId;
  readonly start: string;
  readonly piece: string;
  readonly end: string;
}

const XLIFF =
  '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">' +
  '<file original="x" source-language="en" target-language="de" datatype="plaintext"><body>';

const STARTS: Readonly<Partial<Record<FormatId, readonly [start: string, end: string]>>> = {
  xliff: [XLIFF, '</body></file></xliff>'],
  po: ['msgid "', '"\n'],
  csv: ['name,target\n', '\n'],
  json: ['{"A":"', '"}'],
  arb: ['{"A":"', '"}'],
  strings: ['"A"="', '";\n'],
  android: ['<resources>', '</resources>'],
  resx: ['<root>', '</root>'],
  properties: ['A=', 'a\n'],
};

const PIECES: readonly (readonly [piece: string, ...formats: readonly FormatId[]])[] = [
  ['\n', 'xliff', 'po', 'csv', 'json', 'strings', 'android', 'resx', 'properties'],
  [' ', 'po', 'csv', 'json', 'strings', 'properties'],
  ['\\', 'po', 'csv', 'json', 'strings', 'properties'],
  ['a', 'po', 'csv', 'json', 'strings', 'android', 'properties'],
  ['"', 'po', 'csv', 'json', 'strings', 'properties'],
  [',', 'csv', 'json'],
  ['[', 'json', 'arb'],
  ['\\\n', 'properties'],
  ['a=b\n', 'properties'],
  ['# a\n', 'po', 'properties'],
  ['#: a b\n', 'po'],
  ['"a"\n', 'po'],
  ['msgctxt "A"\nmsgid "a"\nmsgstr "b"\n', 'po'],
  ['"":"b",\n', 'json', 'arb'],
  ['"A"="b";\n', 'strings'],
  ['/**/', 'strings'],
  ['<a/>', 'xliff', 'android', 'resx'],
  ['<!---->', 'xliff', 'android', 'resx'],
  ['<trans-unit id="A"><source>a</source><target>b</target></trans-unit>', 'xliff'],
];

/** Files that repeat a piece alone, and in the place where a format has a text. */
export const repetitiveFiles: readonly RepetitiveFile[] = PIECES.flatMap(([piece, ...formats]) =>
  formats.flatMap((format) => {
    const [start, end] = STARTS[format] ?? ['', ''];
    return [
      { format, start: '', piece, end: '' },
      { format, start, piece, end },
    ];
  }),
);

/** Returns a file of about so many bytes. */
export function bytesOf({ start, piece, end }: RepetitiveFile, size: number): Uint8Array {
  return Buffer.concat([
    Buffer.from(start),
    Buffer.alloc(size - (size % Buffer.byteLength(piece)), piece),
    Buffer.from(end),
  ]);
}
