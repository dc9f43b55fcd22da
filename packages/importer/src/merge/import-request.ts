import type { Code } from '@error-contracts/catalog';
import { areOneLanguage } from '../read/documents/columns/text-language.js';
import type { ImportedRow } from '../read/rows/imported-row.js';
import type { Rejection } from './import-plan.js';

/** What to import, and how. */
export interface ImportRequest {
  /** The name of the document, as `source` in the entries records it. */
  readonly document: string;
  /** Ascending by code, each code once. */
  readonly rows: readonly ImportedRow[];
  /** Codes of the document that the user skips. They do not count as missing. */
  readonly skipped?: readonly Code[];
  /** Names of errors whose text the document may replace, even if a person wrote it. */
  readonly overwrite: ReadonlySet<string>;
  /** Why the translations of some errors are not taken, by their names. */
  readonly refused?: ReadonlyMap<string, Rejection>;
  /** The domain of new errors, if the document has none. */
  readonly domain?: string;
}

/** Returns the text of a row in a language. Many tables have a column for another one. */
export function textIn(language: string, { text, translations }: ImportedRow): string {
  return [...(translations ?? [])].find(([tag]) => areOneLanguage(tag, language))?.[1] ?? text;
}
