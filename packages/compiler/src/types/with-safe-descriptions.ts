import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { commentLines } from '../kit/comment-lines.js';

/** Returns a schema whose descriptions can be comments: json-schema-to-typescript prints them as they are. */
export function withSafeDescriptions(schema: JsonObject): JsonObject {
  const safe = Object.entries(schema).map(([keyword, value]) => [keyword, safeKeyword(keyword, value)] as const);
  return Object.fromEntries(safe);
}

function safeKeyword(keyword: string, value: Json): Json {
  if (keyword === 'description' && typeof value === 'string') return commentLines(value).join('\n');
  if (keyword === 'items' && isJsonObject(value)) return withSafeDescriptions(value);
  if (keyword === 'anyOf' && Array.isArray(value)) return value.filter(isJsonObject).map(withSafeDescriptions);
  if (keyword !== 'properties' || !isJsonObject(value)) return value;
  const safe = Object.entries(value).map(([name, property]) => {
    return [name, isJsonObject(property) ? withSafeDescriptions(property) : property] as const;
  });
  return Object.fromEntries(safe);
}
