import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { commentLines } from '../kit/comment-lines.js';
import { isHeldError } from '../wire/held-errors.js';

/**
 * Returns a schema for json-schema-to-typescript. It prints descriptions as they are, so they are made safe as comments
 * here, and it takes a described schema of any value for an object.
 */
export function typeSchema(schema: JsonObject): JsonObject {
  if (isHeldError(schema.items)) return heldErrorsType(schema);
  if (hasNamedAndOther(schema)) return typeSchema({ ...schema, additionalProperties: { tsType: 'unknown' } });
  const safe = Object.entries(schema).map(([keyword, value]) => [keyword, safeKeyword(keyword, value)] as const);
  return Object.fromEntries(isAnything(schema) ? [...safe, ['tsType', 'unknown']] : safe);
}

/** The errors have a type of their own: a tuple of up to a hundred says nothing to a reader. */
function heldErrorsType({ description }: JsonObject): JsonObject {
  return { tsType: 'readonly FieldError[]', ...(description === undefined ? {} : { description }) };
}

/** An index signature holds for the named properties too, so that it can say nothing about the type of the others. */
function hasNamedAndOther({ properties, additionalProperties: other }: JsonObject): boolean {
  if (!isJsonObject(properties) || Object.keys(properties).length === 0) return false;
  return isJsonObject(other) && !Object.hasOwn(other, 'tsType');
}

function isAnything(schema: JsonObject): boolean {
  return TYPES.every((keyword) => !Object.hasOwn(schema, keyword));
}

const TYPES: readonly string[] = ['type', 'const', 'enum', 'anyOf', 'tsType'];

function safeKeyword(keyword: string, value: Json): Json {
  if (keyword === 'description' && typeof value === 'string') return commentLines(value).join('\n');
  if ((keyword === 'items' || keyword === 'additionalProperties') && isJsonObject(value)) return typeSchema(value);
  if ((keyword === 'anyOf' || keyword === 'items') && Array.isArray(value)) {
    return value.filter(isJsonObject).map(typeSchema);
  }
  if (keyword !== 'properties' || !isJsonObject(value)) return value;
  const safe = Object.entries(value).map(([name, property]) => {
    return [name, isJsonObject(property) ? typeSchema(property) : property] as const;
  });
  return Object.fromEntries(safe);
}
