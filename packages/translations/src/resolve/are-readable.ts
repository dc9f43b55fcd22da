import type { Json } from '@error-contracts/catalog';
import { readProvenance } from '@error-contracts/catalog/provenance';
import type { Members } from './loose-members.js';
import type { MergedFile, Versions } from './versions.js';

/** True if both sides of a locale file have texts only. */
export function areTexts({ ours, theirs }: Versions): boolean {
  return [ours, theirs].every((side) => [...side.values()].flat().every((value) => typeof value === 'string'));
}

/** True if every record of both sides has the right shape, also those under a name that is written twice. */
export function areRecords({ ours, theirs }: Versions, { locale, path, text }: MergedFile): boolean {
  return [ours, theirs].every((side) =>
    layersOf(side).every((members) => {
      const value = { format: side.get('format')?.[0] ?? null, ...Object.fromEntries(members) };
      return readProvenance(locale, { path, text, value }).violations.length === 0;
    }),
  );
}

/** Returns the members as objects in which each name stands once: the first values, then the second ones, and so on. */
function layersOf(side: Members): readonly (readonly (readonly [name: string, value: Json])[])[] {
  const layers: (readonly [string, Json])[][] = [[]];
  for (const [name, values] of side) {
    for (const [layer, value] of values.entries()) {
      const members = layers[layer] ?? [];
      layers[layer] = members;
      members.push([name, value]);
    }
  }
  return layers;
}
