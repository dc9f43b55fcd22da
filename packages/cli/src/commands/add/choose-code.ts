import { nearest } from '@error-contracts/catalog';
import { defaultRange, type RangeUse } from '@error-contracts/catalog/edit';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { UsageError } from '../../terminal/usage-error.js';
import { rangesOf } from './ranges-of.js';

/** A code for a new error, and the range that it is from; without a range if none is declared for it. */
export interface ChosenCode {
  readonly code: number;
  readonly range?: string;
}

/** What is known of the code that a person wants. */
export interface WantedCode {
  readonly code?: number;
  readonly range?: string;
  readonly domain: string;
}

/**
 * Returns the code that was asked for, or the next free one of a range. The range is the one asked for, or that of most
 * errors of the domain, or the only one. Returns undefined if there is no such range.
 *
 * @throws {UsageError} If the range does not exist or is full.
 */
export function chooseCode(open: OpenCatalog, { code, range: wanted, domain }: WantedCode): ChosenCode | undefined {
  const ranges = rangesOf(open);
  if (code !== undefined) {
    if (wanted !== undefined) throw new UsageError('--code and --range contradict each other.', 'Give one of them.');
    const range = ranges.find(({ from, to }) => from <= code && code <= to);
    return { code, ...(range === undefined ? {} : { range: range.name }) };
  }
  const only = ranges.length === 1 ? ranges[0] : undefined;
  const range = wanted === undefined ? (defaultRange(ranges, domain) ?? only) : named(ranges, wanted);
  return range === undefined ? undefined : { code: nextIn(range, open), range: range.name };
}

/** Returns a range in a line: its codes, who owns it, and the next free code. */
export function rangeLabel({ name, from, to, owner, next }: RangeUse): string {
  const whose = owner === undefined ? '' : `, ${owner}`;
  return `${name} (${from}–${to}${whose}; ${next === undefined ? 'full' : `next ${next}`})`;
}

/** Returns the ranges that have a free code, in a line. */
export function rangesText(open: OpenCatalog): string {
  const free = rangesOf(open).filter(({ next }) => next !== undefined);
  const more = free.length > SHOWN ? ` and ${free.length - SHOWN} more` : '';
  return `${free.slice(0, SHOWN).map(rangeLabel).join(', ')}${more}`;
}

const SHOWN = 8;

function named(ranges: readonly RangeUse[], wanted: string): RangeUse {
  const range = ranges.find(({ name }) => name === wanted);
  if (range !== undefined) return range;
  const near = nearest(
    wanted,
    ranges.map(({ name }) => name),
  );
  const help =
    near === undefined ? `There are: ${ranges.map(({ name }) => name).join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no range "${wanted}".`, help);
}

function nextIn({ name, from, to, next }: RangeUse, open: OpenCatalog): number {
  if (next !== undefined) return next;
  const others = rangesText(open);
  const help = others === '' ? 'Declare another range in the catalogue.' : `Choose another with --range: ${others}.`;
  throw new UsageError(`The range "${name}" (${from}–${to}) has no code left.`, help);
}
