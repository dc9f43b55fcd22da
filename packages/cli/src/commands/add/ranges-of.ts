import { type RangeUse, rangeUses } from '@error-contracts/catalog/edit';
import type { OpenCatalog } from '../../editing/open-catalog.js';

/** Returns the ranges of a catalogue; a code that was ever released is not free. */
export function rangesOf({ sources, released }: OpenCatalog): readonly RangeUse[] {
  return rangeUses(
    sources,
    released?.snapshot.errors.map(({ code }) => code),
  );
}
