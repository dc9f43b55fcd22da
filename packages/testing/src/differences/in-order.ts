import type { Difference, DifferenceKind } from './difference.js';

const ORDER: readonly DifferenceKind[] = [
  'response',
  'error',
  'catalog',
  'status',
  'code',
  'name',
  'data',
  'body',
  'text',
  'header',
];

/** Returns differences in the order in which they are shown, each once. */
export function inOrder(differences: readonly Difference[]): readonly Difference[] {
  const seen = new Set<string>();
  return differences
    .filter(({ kind, at }) => {
      const place = `${kind} ${kind === 'code' ? '' : at}`;
      return !seen.has(place) && seen.add(place);
    })
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}
