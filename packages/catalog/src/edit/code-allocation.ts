import { freeCodes } from '../draft/free-codes.js';
import type { Range } from '../embedded/catalog.js';
import { isJsonObject, type Json } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, entriesOf } from './catalog-entries.js';

/** A range as somebody sees it who needs a code. */
export interface RangeUse {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly owner?: string;
  /** How many errors there are, by their domain. */
  readonly domains: ReadonlyMap<string, number>;
  /** The code for the next error: the first free one above all that are used, else the first gap; undefined where none is left. */
  readonly next: number | undefined;
}

/**
 * The ranges of a catalogue in the order of the file. Codes that are reserved, or that any error has or had, are not free;
 * `released` names further ones.
 */
export function rangeUses(sources: Sources, released: Iterable<number> = []): readonly RangeUse[] {
  const file = catalogOf(sources);
  const entries = entriesOf(file).flatMap(([, { code, domain }]) =>
    typeof code === 'number' ? [{ code, domain: String(domain) }] : [],
  );
  const taken = new Set([...entries.map(({ code }) => code), ...released]);
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

/** The range in which most errors of a domain are; undefined for a new domain. */
export function defaultRange(ranges: readonly RangeUse[], domain: string): RangeUse | undefined {
  const used = ranges.filter(({ domains }) => domains.has(domain));
  return used.toSorted((a, b) => (b.domains.get(domain) ?? 0) - (a.domains.get(domain) ?? 0))[0];
}

/** The ranges as far as they have the right shape. */
function rangesOf(catalog: Json): readonly Range[] {
  const ranges = isJsonObject(catalog) && Array.isArray(catalog.ranges) ? catalog.ranges : [];
  const sound = (range: Json) => isJsonObject(range) && typeof range.from === 'number' && typeof range.to === 'number';
  return ranges.filter(sound) as unknown as readonly Range[];
}
