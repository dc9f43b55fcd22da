import { readProvenance } from '@error-contracts/catalog/provenance';
import type { MergedFile, Versions } from './versions.js';

/** True if both sides of a locale file have texts only. */
export function areTexts({ ours, theirs }: Versions): boolean {
  return [ours, theirs].every((side) => [...side.values()].flat().every((value) => typeof value === 'string'));
}

/** True if every record of both sides has the right shape, also those under a name that is written twice. */
export function areRecords({ ours, theirs }: Versions, { locale, path, text }: MergedFile): boolean {
  return [ours, theirs].every((side) => {
    const most = [...side.values()].reduce((count, { length }) => Math.max(count, length), 1);
    const layers = Array.from({ length: most }, (_, layer) => layer);
    return layers.every((layer) => {
      const members = [...side].flatMap(([name, values]) => {
        const value = values[layer];
        return value === undefined ? [] : [[name, value] as const];
      });
      const value = { format: side.get('format')?.[0] ?? null, ...Object.fromEntries(members) };
      return readProvenance(locale, { path, text, value }).violations.length === 0;
    });
  });
}
