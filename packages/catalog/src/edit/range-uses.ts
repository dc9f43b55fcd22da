import type { Code } from '../contract.js';
import { freeCodes } from '../draft/free-codes.js';
import { type IntegerRange, integerRanges } from '../draft/integer-ranges.js';
import type { Range } from '../embedded/catalog.js';
import { isJsonObject, type Json } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, entriesOf } from './catalog-entries.js';

/** A range and the errors in it: what somebody who needs a code wants to know. */
export interface RangeUse {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly owner?: string;
  /** The number of errors in each domain. */
  readonly domains: ReadonlyMap<string, number>;
  /** The code for the next error: the first free one above all used ones, or the first gap; undefined if none is left. */
  readonly next: number | undefined;
}

/**
 * Returns the ranges of a catalogue in the order of the file. Reserved codes, codes of any entry and those in
 * `released` are not free.
 */
export function rangeUses(sources: Sources, released: Iterable<Code> = []): readonly RangeUse[] {
  const file = catalogOf(sources);
  const entries = entriesOf(file).flatMap(([, { code, domain }]) =>
    typeof code === 'number' ? [{ code, domain: String(domain) }] : [],
  );
  const taken = new Set<Code>([...entries.map(({ code }) => code), ...released]);
  return rangesOf(file.value).map((range) => {
    const { name, from, to, owner } = range;
    const within = entries.filter(({ code }) => from <= code && code <= to);
    const domains = new Map<string, number>();
    for (const { domain } of within) domains.set(domain, (domains.get(domain) ?? 0) + 1);
    const highest = within.reduce((high, { code }) => Math.max(high, code), from - 1);
    const next = freeCodes(range, taken, highest).next().value;
    return { name, from, to, ...(owner === undefined ? {} : { owner }), domains, next };
  });
}

/** Returns the range that has most errors of a domain; undefined for a new domain. */
export function defaultRange(ranges: readonly RangeUse[], domain: string): RangeUse | undefined {
  const used = ranges.filter(({ domains }) => domains.has(domain));
  return used.toSorted((a, b) => (b.domains.get(domain) ?? 0) - (a.domains.get(domain) ?? 0))[0];
}

/** Returns the ranges that have limits. */
function rangesOf(catalog: Json): readonly IntegerRange[] {
  const ranges = isJsonObject(catalog) && Array.isArray(catalog.ranges) ? catalog.ranges : [];
  const hasLimits = (range: Json) =>
    isJsonObject(range) && typeof range.from === 'number' && typeof range.to === 'number';
  return integerRanges(ranges.filter(hasLimits) as unknown as readonly Range[]);
}
