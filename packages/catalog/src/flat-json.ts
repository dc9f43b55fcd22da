import { isJsonObject, type Json } from './json.js';

/** Returns a value on one line, spaced as people write JSON. */
export function flatJson(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flatJson).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${flatJson(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
