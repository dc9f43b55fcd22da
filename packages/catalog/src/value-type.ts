import type { JsonObject } from './json.js';

/** Returns the type in the schema of a value, whether the value may be null or not. */
export function valueType({ type }: JsonObject): string {
  return String(Array.isArray(type) ? type[0] : type);
}

/** Returns whether the schema of a value accepts null as well. */
export function isNullable({ type }: JsonObject): boolean {
  return Array.isArray(type) && type.includes('null');
}
