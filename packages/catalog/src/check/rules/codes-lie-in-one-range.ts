import type { Range } from '../../embedded/catalog.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-lie-in-one-range',
  severity: 'error',
  mayBeLowered: true,
  description:
    'Every code lies in a declared range and is not reserved there. Ranges say which team may allocate which codes.',
  example: {
    wrong: {
      'catalog.json': { ranges: [{ from: 1000, to: 1999, name: 'orders' }], errors: { ORDER_EMPTY: { code: 2001 } } },
    },
    right: {
      'catalog.json': { ranges: [{ from: 1000, to: 1999, name: 'orders' }], errors: { ORDER_EMPTY: { code: 1001 } } },
    },
  },
  *check({ file, entries, head }) {
    if (head.ranges === undefined) return;
    const ranges = [...head.ranges].sort((a, b) => a.from - b.from);
    const reserved = new Map(
      ranges.flatMap((range) => (range.reserved ?? []).map(({ code, reason }) => [code, reason])),
    );
    for (const { name, value } of entries.values()) {
      const { code } = value;
      const path = ['errors', name, 'code'];
      const range = rangeOf(code, ranges);
      if (range === undefined) {
        yield { file, path, message: `The code ${code} of ${name} lies in no range.`, help: help(ranges) };
      }
      const reason = reserved.get(code);
      if (reason !== undefined) {
        const message = `The code ${code} of ${name} is reserved: ${reason}`;
        yield { file, path, message, help: `Take another code of "${range?.name ?? 'the range'}".` };
      }
    }
  },
};

/**
 * Returns the range of a code. Ranges do not overlap, or another rule reports it, so a binary search finds the only
 * one.
 */
function rangeOf(code: number, sorted: readonly Range[]): Range | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.from ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  const range = sorted[low];
  return range !== undefined && range.from <= code && code <= range.to ? range : undefined;
}

function help(ranges: readonly Range[]): string {
  const shown = ranges.slice(0, 8).map(({ name, from, to }) => `${from}–${to} (${name})`);
  const more = ranges.length > shown.length ? ` and ${ranges.length - shown.length} more` : '';
  return `Take a free code of ${shown.join(', ')}${more}, or declare a range.`;
}
