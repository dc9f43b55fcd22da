import { defaultsOf, entriesIn } from '../draft/file-of-errors.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, type Texts } from './catalog-entries.js';
import { editEntries } from './edit-entries.js';
import { inSchemaOrder } from './entry-fields.js';

/** What a new error says. For the rest, the defaults of the JSON Schema hold. */
export interface NewError {
  readonly code: number;
  readonly message: string;
  readonly status: number;
  readonly domain: string;
  readonly kind?: CatalogEntry['kind'] | undefined;
  /** A JSON Schema for each parameter. */
  readonly data?: JsonObject | undefined;
  readonly retry?: CatalogEntry['retry'] | undefined;
  readonly audience?: CatalogEntry['audience'] | undefined;
  readonly log?: CatalogEntry['log'] | undefined;
}

/**
 * Returns the catalogue with a new entry, after the entry with the next lower code and laid out like it. Nothing is
 * checked.
 *
 * @param path - The path of the included file for the entry; without it, the catalogue itself has the entry.
 */
export function addError(sources: Sources, name: string, error: NewError, path?: string): Texts {
  const file = (sources.included ?? []).find((one) => one.file.path === path)?.file ?? catalogOf(sources);
  let after: readonly [name: string | null, code: number] = [null, Number.NEGATIVE_INFINITY];
  for (const [other, entry] of entriesIn(file)) {
    const code = isJsonObject(entry) ? entry.code : undefined;
    if (typeof code !== 'number' || code > error.code) continue;
    if (code >= after[1]) after = [other, code];
  }
  // What the file says of all its entries need not be said again.
  const domain = path !== undefined && defaultsOf(file).domain === error.domain ? undefined : error.domain;
  const edit = { path: ['errors', name], value: inSchemaOrder({ ...error, domain }), after: after[0] };
  return editEntries(sources, [edit], file);
}
