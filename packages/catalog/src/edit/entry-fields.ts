import type { CatalogEntry } from '../embedded/catalog.js';
import type { Json, JsonObject } from '../json.js';

/** The fields of an entry in the order of the JSON Schema. The type makes sure that none is missing. */
const FIELDS: Readonly<Record<keyof CatalogEntry, true>> = {
  code: true,
  message: true,
  status: true,
  domain: true,
  kind: true,
  data: true,
  properties: true,
  retry: true,
  audience: true,
  log: true,
  causes: true,
  fixes: true,
  comment: true,
  maxLength: true,
  since: true,
  deprecated: true,
  retired: true,
  aliases: true,
  sameTextAs: true,
  sameAnswerAs: true,
  holdsErrors: true,
  source: true,
};

const ORDER: readonly string[] = Object.keys(FIELDS);

/** Returns the fields of an entry in the order of the JSON Schema, without those that are undefined. */
export function inSchemaOrder(entry: { readonly [field: string]: Json | undefined }): JsonObject {
  const fields = Object.entries(entry).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
  return Object.fromEntries(fields.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}

/** Returns the field of an entry that a new field follows, or null if it is to be the first. */
export function fieldBefore(entry: JsonObject, field: keyof CatalogEntry): string | null {
  const earlier = new Set(ORDER.slice(0, ORDER.indexOf(field)));
  return Object.keys(entry).findLast((present) => earlier.has(present)) ?? null;
}
