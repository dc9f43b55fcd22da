/** The words of all formats in `--from`. A module of its own, because the help of the command needs no more. */
export const documentFormats = [
  'markdown',
  'html',
  'csv',
  'json',
  'yaml',
  'xlsx',
  'properties',
  'po',
  'xliff',
  'arb',
  'resx',
  'android',
  'strings',
  'protobuf',
  'rst',
  'asciidoc',
  'plain',
] as const;

/** The word of a format in `--from`. */
export type DocumentFormat = (typeof documentFormats)[number];
