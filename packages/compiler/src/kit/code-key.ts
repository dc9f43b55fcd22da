import type { Code } from '@error-contracts/catalog';
import { propertyKey } from './expression.js';
import { literal } from './literal.js';

/**
 * Returns a code as the key of an object literal or of an interface. In an interface, an integer stays a number.
 */
export function codeKey(code: Code): string {
  if (typeof code === 'number') return code < 0 ? `[${code}]` : `${code}`;
  return code === '__proto__' ? propertyKey(code) : literal(code);
}
