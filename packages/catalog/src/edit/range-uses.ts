import type { Code } from '../contract.js';
import { domainFinder } from '../draft/domain-finder.js';
import { defaultsOf } from '../draft/file-of-errors.js';
import { freeCodes } from '../draft/free-codes.js';
import { rangeFinder } from '../draft/range-of.js';
import type { Range } from '../embedded/catalog.js';
import { isJsonObject, type Json } from '../json.js';
import type { Sources } from '../read/read-sources.js';
import { catalogOf, entriesOf } from './catalog-entries.js';
import { codeForName } from './code-for-name.js';

/** A range and the errors in it: what somebody who needs a code wants to know. */
export type RangeUse = IntegerRangeUse | PrefixRangeUse;

interface AnyRangeUse {
  readonly name: string;
  readonly owner?: string;
  /** The number of errors in each domain. */
  readonly domains: ReadonlyMap<string, number>;
}

/** A range of integer codes. */
export interface IntegerRangeUse extends AnyRangeUse {
  readonly from: number;
  readonly to: number;
  readonly prefix?: never;
  /** The code for the next error: the first free one above all used ones, or the first gap; undefined if none is left. */
  readonly next: number | undefined;
}

/** A range of string codes. It is never full: the code of an error comes from its name. */
export interface PrefixRangeUse extends AnyRangeUse {
  readonly prefix: string;
  readonly from?: never;
  /** The codes that no new error may have. */
  readonly taken: ReadonlySet<Code>;
}

/**
 * Returns the ranges of a catalogue in the order of the file. Reserved codes, codes of any entry and those in
 * `released` are not free.
 */
export function rangeUses(sources: Sources, released: Iterable<Code> = []): readonly RangeUse[] {
  const { value } = catalogOf(sources);
  const ranges = rangesOf(value);
  const head = isJsonObject(value) ? value : {};
  const domainFor = domainFinder(ranges, String(head.name), typeof head.domain === 'string' ? head.domain : undefined);
  const rangeOf = rangeFinder(ranges);
  const entries = entriesOf(sources).map(({ name, entry: { code: written, domain }, file }) => {
    const code = typeof written === 'number' || typeof written === 'string' ? written : name;
    return { code, range: rangeOf(code), domain: String(domain ?? domainFor(code, defaultsOf(file))) };
  });
  const taken = new Set<Code>([...entries.map(({ code }) => code), ...released]);
  return ranges.map((range) => {
    const { name, from, to, prefix, owner, reserved = [] } = range;
    const within = entries.filter((entry) => entry.range === range);
    const domains = new Map<string, number>();
    for (const { domain } of within) domains.set(domain, (domains.get(domain) ?? 0) + 1);
    const common = { name, ...(owner === undefined ? {} : { owner }), domains };
    if (prefix !== undefined) {
      return { ...common, prefix, taken: new Set([...taken, ...reserved.map(({ code }) => code)]) };
    }
    const limits = { from: from ?? 0, to: to ?? 0, reserved };
    const highest = within.reduce((high, { code }) => Math.max(high, Number(code)), limits.from - 1);
    return { ...common, from: limits.from, to: limits.to, next: freeCodes(limits, taken, highest).next().value };
  });
}

/** Returns the code for a new error of a range; undefined if the range has none left. */
export function nextCode(range: RangeUse, name: string): Code | undefined {
  if (range.prefix === undefined) return range.next;
  const texts = [...range.taken].filter((code) => typeof code === 'string');
  const code = codeForName(name, range.prefix, texts);
  return range.taken.has(code) ? undefined : code;
}

/** Returns the range that has most errors of a domain; undefined for a new domain. */
export function defaultRange(ranges: readonly RangeUse[], domain: string): RangeUse | undefined {
  const used = ranges.filter(({ domains }) => domains.has(domain));
  return used.toSorted((a, b) => (b.domains.get(domain) ?? 0) - (a.domains.get(domain) ?? 0))[0];
}

/** Returns the ranges that have limits or a prefix. */
function rangesOf(catalog: Json): readonly Range[] {
  const ranges = isJsonObject(catalog) && Array.isArray(catalog.ranges) ? catalog.ranges : [];
  const holdsCodes = (range: Json) =>
    isJsonObject(range) &&
    (typeof range.prefix === 'string' || (typeof range.from === 'number' && typeof range.to === 'number'));
  return ranges.filter(holdsCodes) as unknown as readonly Range[];
}
