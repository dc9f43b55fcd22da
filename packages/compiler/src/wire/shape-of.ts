import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';

/** Returns a schema without annotations and in a fixed order, so that equal shapes have equal JSON. */
export function shapeOf(schema: JsonObject): JsonObject {
  const object = nullableObject(schema);
  if (object !== undefined) return { ...shapeOf(object), type: ['object', 'null'] };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !ANNOTATIONS.has(keyword) && !(keyword === 'required' && isEmpty(value)))
      .map(([keyword, value]) => [keyword, keywordShape(keyword, value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'default', 'examples', 'deprecated']);

/** Returns the object of a schema that accepts an object or null. */
function nullableObject({ anyOf }: JsonObject): JsonObject | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined;
  const [object, other] = anyOf;
  const isNullable = isJsonObject(other) && other.type === 'null';
  return isNullable && isJsonObject(object) && object.type === 'object' ? object : undefined;
}

function keywordShape(keyword: string, value: Json): Json {
  if (SCHEMAS.has(keyword)) return isJsonObject(value) ? shapeOf(value) : value;
  if (LISTS_OF_SCHEMAS.has(keyword) && Array.isArray(value)) {
    return value.map((item) => (isJsonObject(item) ? shapeOf(item) : item));
  }
  if (keyword === 'required' && Array.isArray(value)) return [...value].sort();
  if (keyword !== 'properties' || !isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, property]) => [name, isJsonObject(property) ? shapeOf(property) : property] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const SCHEMAS: ReadonlySet<string> = new Set(['items', 'contains', 'not', 'additionalProperties']);
const LISTS_OF_SCHEMAS: ReadonlySet<string> = new Set(['anyOf', 'allOf', 'prefixItems']);

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}
