import type { FuzzResult } from './fuzz-result.js';

/**
 * Returns whether any answer was an error of the catalogue. If none was, no rule had anything to check: the requests did
 * not reach the API, or it takes whatever comes.
 */
export function hasSeenErrors({ operations }: Pick<FuzzResult, 'operations'>): boolean {
  return operations.some(({ errors }) => Object.keys(errors).length > 0);
}
