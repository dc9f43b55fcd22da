import type { Json } from '@error-contracts/catalog';
import { literal } from './literal.js';

/**
 * Returns a JSON value as a JavaScript expression on one line, which is also a TypeScript literal type.
 *
 * The expression evaluates to exactly this value: strings are literals, and a key `__proto__` stays a key.
 */
export function expression(value: Json): string {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(expression).join(', ')}]`;
  const properties = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${expression(item)}`);
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

/**
 * Returns a name as the key of an object literal or of an interface.
 *
 * The property has exactly this name: whatever is no identifier becomes a literal, and `__proto__` sets no prototype.
 */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}
