import type { AnyContract, ContractEntry } from '../contract/any-contract.js';

/**
 * Returns what tells two versions of a catalogue apart: 16 hexadecimal digits of its names and codes. It is no
 * protection: whoever wants can make another catalogue with the same digits.
 */
export function fingerprintOf(codes: Iterable<readonly [name: string, code: number | string]>): string {
  const lines = [...new Set([...codes].map(([name, code]) => `${name} ${JSON.stringify(code)}\n`))].sort();
  const text = lines.join('');
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(text, seed)).join('');
}

/** Returns the {@link fingerprintOf} a contract. */
export function fingerprintOfContract({ catalog }: AnyContract): string {
  const entries = Object.values(catalog) as readonly ContractEntry[];
  return fingerprintOf(entries.map(({ name, code }) => [name, code]));
}

/** FNV-1a over UTF-16 code units, which needs no bytes. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let unit = 0; unit < text.length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
