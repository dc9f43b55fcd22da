import { rangeOf, sortedRanges } from '../../draft/range-of.js';
import type { Range } from '../../embedded/catalog.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-lie-in-one-range',
  severity: 'error',
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
    const ranges = sortedRanges(head.ranges);
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

function help(ranges: readonly Range[]): string {
  const shown = ranges.slice(0, 8).map(({ name, from, to }) => `${from}–${to} (${name})`);
  const more = ranges.length > shown.length ? ` and ${ranges.length - shown.length} more` : '';
  return `Take a free code of ${shown.join(', ')}${more}, or declare a range.`;
}
