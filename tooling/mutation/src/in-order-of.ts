import { createHash } from 'node:crypto';

/** Returns the files in an order that the seed gives: the first ones are a random sample that can be repeated. */
export function inOrderOf(seed: number, files: readonly string[]): readonly string[] {
  const key = (file: string): string => createHash('sha256').update(`${seed}:${file}`).digest('hex');
  return [...files].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
