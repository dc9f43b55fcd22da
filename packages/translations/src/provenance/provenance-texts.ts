import type { Draft } from '@error-contracts/catalog/draft';
import { printProvenance, schemaOf } from '@error-contracts/catalog/provenance';
import { PROVENANCE_FOLDER } from '@error-contracts/catalog/read';
import { beside } from './beside.js';
import type { Records } from './recorded.js';

/** Returns the path of the file of provenance of a language. */
function provenancePath(draft: Draft, locale: string): string {
  const known = draft.provenance.find(({ tag }) => tag === locale)?.file.path;
  return known ?? beside(draft.file.path, PROVENANCE_FOLDER, `${locale}.json`);
}

/** Returns the new text of the file of provenance of a language, by its path; nothing if it stays the same. */
export function provenanceTexts(draft: Draft, locale: string, records: Records): ReadonlyMap<string, string> {
  const file = draft.provenance.find(({ tag }) => tag === locale)?.file;
  const text = printProvenance(records, file && schemaOf(file));
  return text === file?.text ? new Map() : new Map([[provenancePath(draft, locale), text]]);
}
