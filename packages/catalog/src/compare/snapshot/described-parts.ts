import { isJsonObject, type Json, type JsonObject } from '../../json.js';

/** The keywords that promise nothing about a value: people read them, or messages show it by them. */
const DESCRIBING: ReadonlySet<string> = new Set(['description', 'examples', 'currency', 'list']);

/** Schemas by name, without the keywords that only people read. */
export function promisedPart(schemas: JsonObject): JsonObject {
  return mapSchemas(schemas, (schema) => {
    const kept = Object.entries(schema).filter(([keyword]) => !DESCRIBING.has(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => [keyword, inner(keyword, value, promisedPart)]));
  });
}

/** Returns the keywords that only people read, of schemas by name; undefined if there are none. */
export function describedParts(schemas: JsonObject): JsonObject | undefined {
  const reported = mapSchemas(schemas, (schema) => {
    const parts = Object.entries(schema).flatMap(([keyword, value]): [string, Json][] => {
      if (DESCRIBING.has(keyword)) return [[keyword, value]];
      const nested = inner(keyword, value, (below) => describedParts(below) ?? {});
      return nested === value || isEmpty(nested) ? [] : [[keyword, nested]];
    });
    return Object.fromEntries(parts);
  });
  const speaking = Object.entries(reported).filter(([, value]) => !isEmpty(value));
  return speaking.length === 0 ? undefined : Object.fromEntries(speaking);
}

/** Returns the value of a keyword, changed if it holds schemas; otherwise the value itself. */
function inner(keyword: string, value: Json, change: (schemas: JsonObject) => JsonObject): Json {
  if (!isJsonObject(value)) return value;
  if (keyword === 'properties') return change(value);
  const isSchema = keyword === 'items' || keyword === 'additionalProperties';
  return isSchema ? (change({ value }).value ?? {}) : value;
}

function mapSchemas(schemas: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, isJsonObject(schema) ? change(schema) : schema]),
  );
}

function isEmpty(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}
