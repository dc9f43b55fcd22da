import { entriesIn } from '../draft/file-of-errors.js';
import { isJsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';

/** Returns whether a catalogue, with all files that it includes, has no error yet. */
export function isEmptyCatalog({ catalog, included }: Sources): boolean {
  if (catalog === undefined || !isJsonObject(catalog.value)) return false;
  if (!isJsonObject(catalog.value.errors) && included === undefined) return false;
  return [catalog, ...(included ?? []).map(({ file }) => file)].every((file) => entriesIn(file).length === 0);
}
