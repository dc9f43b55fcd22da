import { escapeHidden } from './escape-hidden.js';

/**
 * Returns code or JSON in which no string hides anything from a person, an editor or a browser. It changes only
 * characters inside of string literals, and none of their values: give it what `JSON.stringify` made.
 */
export function escapeForSource(code: string): string {
  return escapeHidden(code).replace(/<(?=[/!])/g, '\\u003c');
}
