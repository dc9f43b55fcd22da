import type { Code } from '../../contract.js';
import { type IntegerRange, integerRanges } from '../../draft/integer-ranges.js';
import { rangeFinder } from '../../draft/range-of.js';
import type { Violation } from '../../draft/violation.js';
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
    const prefixes = head.ranges.filter(({ prefix }) => prefix !== undefined);
    const rangeOf = rangeFinder(head.ranges);
    const ranges = integerRanges(head.ranges).toSorted((a, b) => a.from - b.from);
    const reserved = new Map<Code, string>(
      ranges.flatMap((range) => (range.reserved ?? []).map(({ code, reason }): [Code, string] => [code, reason])),
    );
    for (const { name, code } of entries.values()) {
      if (typeof code === 'string') {
        if (prefixes.length > 0) yield* outsidePrefixes(name, code);
        continue;
      }
      const path = ['errors', name, 'code'];
      // A range of another kind than the codes is reported already.
      if (ranges.length === 0) continue;
      const range = rangeOf(code);
      if (range === undefined) {
        yield { file, path, message: `The code ${code} of ${name} lies in no range.`, help: help(ranges) };
      }
      const reason = reserved.get(code);
      if (reason !== undefined) {
        const message = `The code ${code} of ${name} is reserved: ${reason}`;
        yield { file, path, message, help: `Take another code of "${range?.name ?? 'the range'}".` };
      }
    }

    function* outsidePrefixes(name: string, code: string): Iterable<Violation> {
      const path = ['errors', name, 'code'];
      const range = rangeOf(code);
      if (range === undefined) {
        const known = prefixes.slice(0, 8).map((one) => `"${one.prefix}" (${one.name})`);
        const help = `Begin it with ${known.join(', ')}${prefixes.length > 8 ? ', …' : ''}, or declare a range.`;
        yield { file, path, message: `The code ${JSON.stringify(code)} of ${name} lies in no range.`, help };
      }
      const reserved = range?.reserved?.find((one) => one.code === code);
      if (reserved !== undefined) {
        const message = `The code ${JSON.stringify(code)} of ${name} is reserved: ${reserved.reason}`;
        yield { file, path, message, help: `Take another code of "${range?.name}".` };
      }
    }
  },
};

function help(ranges: readonly IntegerRange[]): string {
  const shown = ranges.slice(0, 8).map(({ name, from, to }) => `${from}–${to} (${name})`);
  const more = ranges.length > shown.length ? ` and ${ranges.length - shown.length} more` : '';
  return `Take a free code of ${shown.join(', ')}${more}, or declare a range.`;
}
