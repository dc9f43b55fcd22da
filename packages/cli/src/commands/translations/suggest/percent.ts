import { InvalidArgumentError } from 'commander';

/**
 * Returns the whole number from 1 to 100 that a word is.
 *
 * @throws {InvalidArgumentError} If it is none.
 */
export function percent(word: string | number): number {
  if (/^([1-9]\d?|100)%?$/.test(String(word))) return Number.parseInt(String(word), 10);
  throw new InvalidArgumentError('It is not a whole number from 1 to 100.');
}
