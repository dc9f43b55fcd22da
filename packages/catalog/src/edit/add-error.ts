import type { Code } from '../contract.js';
import { compareCodes } from '../draft/code-kind.js';
import { defaultsOf, entriesIn } from '../draft/file-of-errors.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, type Texts } from './catalog-entries.js';
import { editEntries } from './edit-entries.js';
import { inSchemaOrder } from './entry-fields.js';

/** What a new error says. For the rest, the defaults of the JSON Schema hold. */
export interface NewError {
  /** Absent if it is the name. */
  readonly code?: Code | undefined;
  readonly message: string;
  readonly status: number;
  readonly domain?: string | undefined;
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
  const own = error.code ?? name;
  const entries = entriesIn(file).map(([other, entry]) => [other, codeIn(other, entry)] as const);
  const after = entryBefore(own, entries);
  // What the file says of all its entries need not be said again.
  const domain = path !== undefined && defaultsOf(file).domain === error.domain ? undefined : error.domain;
  const edit = { path: ['errors', name], value: inSchemaOrder({ ...error, domain }), after };
  return editEntries(sources, [edit], file);
}

/** Returns the entry with the next lower code. Texts that are in no order stay so: a new one comes last. */
function entryBefore(own: Code, entries: readonly (readonly [name: string, code: Code | undefined])[]): string | null {
  const isInOrder = entries.every(([, code = ''], index) => compareCodes(entries[index - 1]?.[1] ?? code, code) <= 0);
  if (typeof own === 'string' && !isInOrder) return entries.at(-1)?.[0] ?? null;
  let after: readonly [name: string | null, code: Code | undefined] = [null, undefined];
  for (const [name, code] of entries) {
    if (code === undefined || typeof code !== typeof own || compareCodes(code, own) > 0) continue;
    if (after[1] === undefined || compareCodes(code, after[1]) >= 0) after = [name, code];
  }
  return after[0];
}

function codeIn(name: string, entry: Json): Code | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { code = name } = entry;
  return typeof code === 'number' || typeof code === 'string' ? code : undefined;
}
