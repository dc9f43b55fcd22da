import type { Place } from '../contract/any-contract.js';

/** Returns the names of properties and the indexes that lead to a place of a body. */
export function stepsOfPlace(place: Place): readonly string[] {
  if (place === '') return [];
  if (!place.startsWith('/')) return [place];
  return place
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
