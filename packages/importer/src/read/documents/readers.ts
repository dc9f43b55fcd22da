import type { DocumentContent, SourceDocument } from './document.js';
import { type DocumentFormat, documentFormats } from './document-formats.js';
import { withLongestExtension } from './with-longest-extension.js';

/** A format of documents, and how it is read. */
export interface DocumentReader {
  /** Its name in a sentence. */
  readonly title: string;
  /** How the names of its files end, in lower case. */
  readonly extensions: readonly string[];
  /** True if the reader needs the bytes of the document and not its text. */
  readonly binary?: true;
  /** Returns whether a text is surely of this format. Asked only if the name of the file does not say the format. */
  readonly detects?: (text: string) => boolean;
  /** Resolves to the function that reads it, with the parser that only this format needs. */
  readonly load: () => Promise<(document: SourceDocument) => DocumentContent>;
}

/**
 * The formats that can be read. To add one:
 *
 * 1. Write `<format>/read-<format>.ts` with one function, `SourceDocument -> DocumentContent`: tables, nested data or
 *    records, each cell with its line and column. It loads its parser itself; a broken document is a diagnostic with
 *    the rule `documents-are-well-formed`, never an exception. Do not choose columns there: `tables/` and `data/` do
 *    that for every format.
 * 2. Add its word to `documentFormats`, and its entry here. `--from`, the detection by name and by text, and every
 *    message derive from this table.
 * 3. Add documents to `test/fixtures/<format>/`, and remove its extensions from `unreadable-kind.ts`, if they are there.
 *
 * The longest extension that fits wins, so `.proto` and `.tar.proto` may both be here.
 */
export const readers: { readonly [Format in DocumentFormat]: DocumentReader } = {
  markdown: {
    title: 'Markdown',
    extensions: ['.md', '.mdx', '.markdown'],
    load: async () => {
      const { readMarkdown } = await import('./markdown/read-markdown.js');
      return readMarkdown;
    },
  },
  html: {
    title: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    detects: (text) => /^\s*<(?:!doctype html|html|table)\b/i.test(text),
    load: async () => {
      const { readHtml } = await import('./html/read-html.js');
      return ({ text }) => ({ tables: readHtml(text) });
    },
  },
  csv: {
    title: 'CSV',
    extensions: ['.csv', '.tsv'],
    load: async () => {
      const { readCsv } = await import('./csv/read-csv.js');
      return readCsv;
    },
  },
  json: {
    title: 'JSON',
    extensions: ['.json', '.jsonc'],
    detects: (text) => /^\s*[[{]/.test(text),
    load: async () => {
      const { readJsonDocument } = await import('./json/read-json-document.js');
      return readJsonDocument;
    },
  },
  yaml: {
    title: 'YAML',
    extensions: ['.yaml', '.yml'],
    detects: (text) => /^(?:%YAML|---\s)/.test(text),
    load: async () => {
      const { readYaml } = await import('./yaml/read-yaml.js');
      return readYaml;
    },
  },
  xlsx: {
    title: 'an Excel workbook',
    extensions: ['.xlsx'],
    binary: true,
    load: async () => {
      const { readXlsx } = await import('./xlsx/read-xlsx.js');
      return readXlsx;
    },
  },
  properties: {
    title: 'Java properties',
    extensions: ['.properties'],
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('properties');
    },
  },
  po: {
    title: 'gettext PO',
    extensions: ['.po', '.pot'],
    detects: (text) => /^(?:#.*\n|[^\S\n]*\n)*msg(?:id|ctxt) "/.test(text),
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('po');
    },
  },
  xliff: {
    title: 'XLIFF',
    extensions: ['.xlf', '.xliff'],
    detects: (text) => /<xliff[\s>]/.test(text),
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('xliff');
    },
  },
  arb: {
    title: 'an Application Resource Bundle',
    extensions: ['.arb'],
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('arb');
    },
  },
  resx: {
    title: '.NET resx',
    extensions: ['.resx'],
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('resx');
    },
  },
  android: {
    title: 'Android strings.xml',
    extensions: ['.xml'],
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('android');
    },
  },
  strings: {
    title: 'Apple strings',
    extensions: ['.strings'],
    load: async () => {
      const { translationFileReader } = await import('./translation-file/read-translation-file.js');
      return translationFileReader('strings');
    },
  },
  protobuf: {
    title: 'Protocol Buffers',
    extensions: ['.proto'],
    detects: (text) => /^[ \t]{0,20}syntax[ \t]{0,20}=[ \t]{0,20}["']proto[23]/m.test(text),
    load: async () => {
      const { readProtobuf } = await import('./protobuf/read-protobuf.js');
      return readProtobuf;
    },
  },
  rst: {
    title: 'reStructuredText',
    extensions: ['.rst', '.rest'],
    detects: (text) => /^[ \t]{0,40}\.\. (?:list|csv)-table::/m.test(text),
    load: async () => {
      const { readRst } = await import('./rst/read-rst.js');
      return readRst;
    },
  },
  asciidoc: {
    title: 'AsciiDoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    detects: (text) => /^\|===\s*$/m.test(text),
    load: async () => {
      const { readAsciidoc } = await import('./asciidoc/read-asciidoc.js');
      return readAsciidoc;
    },
  },
  plain: {
    title: 'a plain text in columns',
    extensions: ['.txt', '.text'],
    load: async () => {
      const { readPlain } = await import('./plain/read-plain.js');
      return readPlain;
    },
  },
};

/** Returns the format that the name of a document says; undefined if it says none. */
export function formatOfName(path: string): DocumentFormat | undefined {
  const formats = documentFormats.map((format) => ({ format, extensions: readers[format].extensions }));
  return withLongestExtension(formats, path)?.format;
}

/** Returns the format that a text is surely of; undefined if it may be of any. */
export function formatOfText(text: string): DocumentFormat | undefined {
  const start = text.slice(0, 10_000);
  return documentFormats.find((format) => readers[format].detects?.(start));
}
