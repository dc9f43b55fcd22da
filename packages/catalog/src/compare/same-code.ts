import type { Code } from '../contract.js';

/**
 * Returns whether two codes are the same apart from their type. That integers become texts is one change of the envelope,
 * and none of each error.
 */
export function isSameCode(one: Code, other: Code): boolean {
  return String(one) === String(other);
}
