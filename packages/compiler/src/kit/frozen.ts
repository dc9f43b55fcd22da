import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { expression, propertyKey } from './expression.js';

/** Returns a JSON value as an expression for a value that is frozen wholly. */
export function frozenExpression(value: Json): string {
  if (typeof value !== 'object' || value === null) return expression(value);
  const inside = isJsonObject(value) ? objectOf(value, '', ', ', frozenExpression) : arrayOf(value, frozenExpression);
  return `/*#__PURE__*/ Object.freeze(${inside} as const)`;
}

/** Returns a JSON value as its narrowest type, with read-only properties. */
export function readonlyType(value: Json): string {
  if (typeof value !== 'object' || value === null) return expression(value);
  return isJsonObject(value)
    ? objectOf(value, 'readonly ', '; ', readonlyType)
    : `readonly ${arrayOf(value, readonlyType)}`;
}

function arrayOf(items: readonly Json[], print: (item: Json) => string): string {
  return `[${items.map(print).join(', ')}]`;
}

function objectOf(object: JsonObject, prefix: string, separator: string, print: (item: Json) => string): string {
  const properties = Object.entries(object).map(([key, item]) => `${prefix}${propertyKey(key)}: ${print(item)}`);
  return properties.length === 0 ? '{}' : `{ ${properties.join(separator)} }`;
}
