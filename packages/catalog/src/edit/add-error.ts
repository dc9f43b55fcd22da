import type { CatalogEntry } from '../embedded/catalog.js';
import type { JsonObject } from '../json.js';
import { editJson } from '../json-edit/edit-json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, entriesOf, type Texts } from './catalog-entries.js';
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
 */
export function addError(sources: Sources, name: string, error: NewError): Texts {
  const file = catalogOf(sources);
  let after: readonly [name: string | null, code: number] = [null, Number.NEGATIVE_INFINITY];
  for (const [other, { code }] of entriesOf(file)) {
    if (typeof code !== 'number' || code > error.code) continue;
    if (code >= after[1]) after = [other, code];
  }
  const edit = { path: ['errors', name], value: inSchemaOrder({ ...error }), after: after[0] };
  return new Map([[file.path, editJson(file.text, [edit])]]);
}
