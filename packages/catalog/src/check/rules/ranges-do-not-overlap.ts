import { integerRanges } from '../../draft/integer-ranges.js';
import type { Violation } from '../../draft/violation.js';
import type { Range } from '../../embedded/catalog.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'ranges-do-not-overlap',
  severity: 'error',
  description:
    'A range is not empty, does not overlap another one, and reserves only codes of its own. ' +
    'So each code has one owner.',
  example: {
    wrong: {
      'catalog.json': {
        ranges: [
          { from: 1000, to: 1999, name: 'orders' },
          { from: 1900, to: 2999, name: 'users' },
        ],
      },
    },
    right: {
      'catalog.json': {
        ranges: [
          { from: 1000, to: 1999, name: 'orders' },
          { from: 2000, to: 2999, name: 'users' },
        ],
      },
    },
  },
  *check({ file, head }) {
    const ranges = integerRanges(head.ranges ?? []);
    for (const { from, to, name, index, reserved = [] } of ranges) {
      if (from > to) {
        const message = `The range "${name}" ends at ${to}, before it starts at ${from}.`;
        yield { file, path: ['ranges', index, 'to'], message, help: 'Swap "from" and "to".' };
      }
      for (const [at, { code }] of reserved.entries()) {
        if (typeof code === 'number' && from <= code && code <= to) continue;
        const message = `The range "${name}" reserves ${code}, which is not in ${from}–${to}.`;
        yield {
          file,
          path: ['ranges', index, 'reserved', at, 'code'],
          message,
          help: 'Reserve it in the range that contains it.',
        };
      }
    }
    yield* prefixViolations(file, head.ranges ?? []);
    const sorted = [...ranges].sort((a, b) => a.from - b.from || a.index - b.index);
    let widest = sorted[0];
    for (const range of sorted.slice(1)) {
      if (widest !== undefined && range.from <= widest.to) {
        yield {
          file,
          path: ['ranges', range.index, 'from'],
          message: `The range "${range.name}" (${range.from}–${range.to}) overlaps "${widest.name}" (${widest.from}–${widest.to}).`,
          help: `Start it at ${widest.to + 1} or later, or end "${widest.name}" at ${range.from - 1}.`,
        };
      }
      if (widest === undefined || range.to > widest.to) widest = range;
    }
  },
};

/** Yields what is wrong with ranges of string codes: one prefix twice, or a reserved code without the prefix. */
function* prefixViolations(file: SourceFile, ranges: readonly Range[]): Iterable<Violation> {
  const owners = new Map<string, string>();
  for (const [index, { prefix, name, reserved = [] }] of ranges.entries()) {
    if (prefix === undefined) continue;
    const owner = owners.get(prefix);
    if (owner === undefined) owners.set(prefix, name);
    else {
      const message = `The range "${name}" has the prefix "${prefix}", which is that of "${owner}".`;
      yield {
        file,
        path: ['ranges', index, 'prefix'],
        message,
        help: 'Give it another prefix, or delete one of the two.',
      };
    }
    for (const [at, { code }] of reserved.entries()) {
      if (typeof code === 'string' && code.startsWith(prefix)) continue;
      const message = `The range "${name}" reserves ${JSON.stringify(code)}, which does not begin with "${prefix}".`;
      const help = 'Reserve it in the range that contains it.';
      yield { file, path: ['ranges', index, 'reserved', at, 'code'], message, help };
    }
  }
}
