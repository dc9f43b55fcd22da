import type { JsonObject } from '@error-contracts/catalog';
import { emptyCatalog, fillCatalog } from '../../src/merge/fill-catalog.js';
import type { DocumentFormat } from '../../src/read/documents/document-formats.js';
import { type ReadOptions, readRows } from '../../src/read/rows/read-rows.js';

/** What a document becomes: the entries of a new catalogue, and the remarks. */
export interface Imported {
  /** The entries by name, without what is assumed. */
  readonly entries: Readonly<Record<string, JsonObject>>;
  /** Each diagnostic as `line: message`. */
  readonly remarks: readonly string[];
  /** The use of each column, such as `Code: code`. */
  readonly columns: readonly string[];
}

/** Imports a text into a new catalogue, as the command does. */
export async function imported(
  format: DocumentFormat,
  text: string,
  locale: string,
  options: ReadOptions = {},
): Promise<Imported> {
  const path = `document.${format}`;
  const { rows, diagnostics, tables } = await readRows({ path, format, text }, { locale, ...options });
  const catalog = emptyCatalog({ path: 'catalog.json', name: 'v', sourceLocale: locale });
  const sources = { catalog, locales: [], glossaries: [], diagnostics: [] };
  const { files } = fillCatalog(sources, { document: path, rows, overwrite: new Set() });
  const written = files.get('catalog.json');
  const errors: Record<string, JsonObject> = written === undefined ? {} : JSON.parse(written).errors;
  return {
    entries: Object.fromEntries(Object.entries(errors).map(([name, entry]) => [name, said(entry)])),
    remarks: diagnostics.map(({ line, message }) => `${line}: ${message}`),
    columns: tables.flatMap(({ columns }) => {
      return columns.map(({ header, role = 'not used', locale: tag }) => {
        return `${header}: ${role}${tag === undefined ? '' : ` ${tag}`}`;
      });
    }),
  };
}

/** Returns an entry without its source, and without the status and the domain that are assumed. */
function said({ source, status, domain, ...entry }: JsonObject): JsonObject {
  return {
    ...entry,
    ...(status === 400 ? {} : { status: status ?? null }),
    ...(domain === 'v' ? {} : { domain: domain ?? null }),
  };
}
