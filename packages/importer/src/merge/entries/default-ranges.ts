import type { Code, JsonObject } from '@error-contracts/catalog';
import { isDomain } from '../../names/is-domain.js';

/** The most ranges that a person would name. */
const MOST = 50;

/** Returns ranges that hold all codes, for a person to name; none if string codes have no prefixes in common. */
export function defaultRanges(codes: readonly Code[]): readonly JsonObject[] {
  const integers = codes.filter((code) => typeof code === 'number');
  return integers.length === codes.length ? blocks(integers) : prefixes(codes.map(String));
}

/** Returns ranges of thousands, or larger ones if these would be too many. */
function blocks(codes: readonly number[]): readonly JsonObject[] {
  for (let size = 1000; ; size *= 10) {
    const found = [...new Set(codes.map((code) => Math.floor(code / size)))].sort((a, b) => a - b);
    if (found.length > MOST) continue;
    return found.map((block) => {
      const from = block === 0 && !codes.includes(0) ? 1 : Math.max(Number.MIN_SAFE_INTEGER, block * size);
      const to = Math.min(Number.MAX_SAFE_INTEGER, block * size + size - 1);
      return { from, to, name: from < 0 ? `${from} to ${to}` : `${from}–${to}` };
    });
  }
}

/** Returns a range for each first word, if every code has one and several codes share most of them. */
function prefixes(codes: readonly string[]): readonly JsonObject[] {
  const groups = new Map<string, number>();
  for (const code of codes) {
    const prefix = prefixOf(code);
    if (prefix === undefined) return [];
    groups.set(prefix, (groups.get(prefix) ?? 0) + 1);
  }
  if (groups.size > MOST || groups.size * 2 > codes.length) return [];
  return [...groups.keys()].sort().map((prefix) => ({ prefix, name: prefix.slice(0, -1) }));
}

/** Returns the first word of a code and the sign behind it: `order.` of `order.not_found`. */
function prefixOf(code: string): string | undefined {
  const prefix = /^[a-z][a-z0-9-]*[.:/](?=[^.:/])/.exec(code)?.[0];
  return prefix !== undefined && isDomain(prefix.slice(0, -1)) ? prefix : undefined;
}
